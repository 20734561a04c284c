package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** One person with everything the administrator keeps of them. */
@ApplicationScoped
class PersonQueries {
    private final Sql sql;
    private final Identities identities;
    private final Clock clock;

    PersonQueries(Sql sql, Identities identities, Clock clock) {
        this.sql = sql;
        this.identities = identities;
        this.clock = clock;
    }

    Optional<PersonView> find(String staffNo) {
        return sql.one(
                "select id, staff_no, name, phone from person where staff_no = ?",
                row -> new PersonView(
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("phone"),
                        posts(row.getLong("id")),
                        grants(row.getLong("id")),
                        account(row.getLong("id"))),
                staffNo);
    }

    private List<PersonView.Post> posts(long personId) {
        return sql.list(
                """
                select u.code, u.name, a.valid_from, a.valid_until, a.left_reason
                from assignment a join unit u on u.id = a.unit_id
                where a.person_id = ? and a.known_until is null
                order by a.valid_from
                """,
                row -> new PersonView.Post(
                        row.getString("code"),
                        row.getString("name"),
                        Objects.requireNonNull(Sql.day(row, "valid_from")),
                        Sql.day(row, "valid_until"),
                        row.getString("left_reason")),
                personId);
    }

    private List<PersonView.Grant> grants(long personId) {
        return sql.list(
                """
                select r.id, r.role, u.code, u.name, r.valid_from, r.valid_until
                from role_grant r join unit u on u.id = r.unit_id
                where r.person_id = ? and (r.valid_until is null or r.valid_until >= r.valid_from)
                order by r.valid_from, r.id
                """,
                row -> new PersonView.Grant(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getString("code"),
                        row.getString("name"),
                        Objects.requireNonNull(Sql.day(row, "valid_from")),
                        Sql.day(row, "valid_until")),
                personId);
    }

    private PersonView.@Nullable AccountView account(long personId) {
        boolean hasRole = identities
                .byPersonId(personId)
                .filter(person -> !person.roles().isEmpty())
                .isPresent();
        return sql.one("""
                        select disabled, password_hash is not null as has_password, locked_until, must_change, last_sign_in_at
                        from account where person_id = ?
                        """, row -> account(row, hasRole), personId).orElse(null);
    }

    private PersonView.AccountView account(ResultSet row, boolean hasRole) throws SQLException {
        Instant now = clock.instant();
        AccountStatus status = AccountStatus.of(row, hasRole, now);
        return new PersonView.AccountView(
                status,
                status == AccountStatus.LOCKED ? Sql.instant(row, "locked_until") : null,
                row.getBoolean("must_change"),
                Sql.instant(row, "last_sign_in_at"));
    }
}
