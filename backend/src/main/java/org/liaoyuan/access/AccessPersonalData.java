package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's account without its secrets, roles, and sessions. */
@ApplicationScoped
class AccessPersonalData implements PersonalData {
    private static final List<Column<Account>> ACCOUNT = List.of(
            new Column<>("lastSignInAt", "personal.lastSignInAt", Account::lastSignInAt),
            new Column<>("passwordSetAt", "personal.passwordSetAt", Account::passwordSetAt),
            new Column<>("mustChange", "personal.mustChange", Account::mustChange),
            new Column<>("lockedUntil", "personal.lockedUntil", Account::lockedUntil),
            new Column<>("disabled", "personal.disabled", Account::disabled));
    private static final List<Column<Held>> ROLES = List.of(
            new Column<>("role", "personal.role", Held::role),
            new Column<>("unitName", "personal.unitName", Held::unitName),
            new Column<>("from", "personal.from", Held::from),
            new Column<>("until", "personal.until", Held::until));
    private static final List<Column<Visit>> SESSIONS = List.of(
            new Column<>("beganAt", "personal.beganAt", Visit::beganAt),
            new Column<>("lastUsedAt", "personal.lastUsedAt", Visit::lastUsedAt),
            new Column<>("endsAt", "personal.endsAt", Visit::endsAt),
            new Column<>("ended", "personal.ended", Visit::ended));

    private final Sql sql;
    private final RoleGrants grants;
    private final Units units;

    AccessPersonalData(Sql sql, RoleGrants grants, Units units) {
        this.sql = sql;
        this.grants = grants;
        this.units = units;
    }

    private record Account(
            @Nullable Instant lastSignInAt,
            @Nullable Instant passwordSetAt,
            boolean mustChange,
            @Nullable Instant lockedUntil,
            boolean disabled) {}

    private record Held(
            Role role,
            String unitName,
            LocalDate from,
            @Nullable LocalDate until) {}

    private record Visit(Instant beganAt, Instant lastUsedAt, Instant endsAt, boolean ended) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(20, "account", ACCOUNT, account(personId)),
                new PersonalSection<>(21, "roles", ROLES, roles(personId)),
                new PersonalSection<>(22, "sessions", SESSIONS, sessions(personId)));
    }

    private List<Account> account(long personId) {
        return sql.list(
                """
                select last_sign_in_at, password_set_at, must_change, locked_until, disabled
                from account where person_id = ?
                """,
                row -> new Account(
                        Sql.instant(row, "last_sign_in_at"),
                        Sql.instant(row, "password_set_at"),
                        row.getBoolean("must_change"),
                        Sql.instant(row, "locked_until"),
                        row.getBoolean("disabled")),
                personId);
    }

    private List<Held> roles(long personId) {
        return grants.of(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .map(span ->
                        new Held(span.role(), units.all().unit(span.unitId()).name(), span.from(), span.until()))
                .toList();
    }

    private List<Visit> sessions(long personId) {
        return sql.list(
                """
                select min(issued_at) as began_at, max(issued_at) as last_used_at, max(expires_at) as ends_at,
                    bool_or(revoked_at is not null) as ended
                from refresh_token where person_id = ? group by family order by 1 desc
                """,
                row -> new Visit(
                        Objects.requireNonNull(Sql.instant(row, "began_at")),
                        Objects.requireNonNull(Sql.instant(row, "last_used_at")),
                        Objects.requireNonNull(Sql.instant(row, "ends_at")),
                        row.getBoolean("ended")),
                personId);
    }
}
