package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads who a person is today, straight from the tables, so that a right that ends is lost at once. */
@ApplicationScoped
class Identities {
    private static final String SELECT = """
            select p.id, p.staff_no, p.name, a.disabled, a.must_change, a.session_epoch
            from person p join account a on a.person_id = p.id
            where\s""";

    private final Sql sql;
    private final BankTime time;

    Identities(Sql sql, BankTime time) {
        this.sql = sql;
        this.time = time;
    }

    Optional<Identity> byStaffNo(String staffNo) {
        return sql.one(SELECT + "p.staff_no = ?", Identities::withoutRoles, staffNo)
                .map(this::withRoles);
    }

    Optional<Identity> byPersonId(long personId) {
        return sql.one(SELECT + "p.id = ?", Identities::withoutRoles, personId).map(this::withRoles);
    }

    private Identity withRoles(Identity found) {
        return new Identity(
                found.personId(),
                found.staffNo(),
                found.name(),
                roles(found.personId(), time.today()),
                found.disabled(),
                found.mustChangePassword(),
                found.sessionEpoch());
    }

    private List<HeldRole> roles(long personId, LocalDate today) {
        return new ArrayList<>(sql.list(
                """
                select 'OFFICER' as role, unit_id from assignment
                where person_id = ? and known_until is null and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
                union all
                select role, unit_id from role_grant
                where person_id = ? and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
                """,
                row -> new HeldRole(Role.valueOf(row.getString("role")), row.getLong("unit_id")),
                personId,
                today,
                today,
                personId,
                today,
                today));
    }

    private static Identity withoutRoles(ResultSet row) throws SQLException {
        return new Identity(
                row.getLong("id"),
                row.getString("staff_no"),
                row.getString("name"),
                List.of(),
                row.getBoolean("disabled"),
                row.getBoolean("must_change"),
                row.getInt("session_epoch"));
    }
}
