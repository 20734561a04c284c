package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads who a person is today, straight from the tables, so that a right that ends is lost at once. */
@ApplicationScoped
class Identities {
    private static final String SELECT = """
            select p.id, p.staff_no, p.name, a.disabled, a.must_change, a.session_epoch, held.role, held.unit_id
            from person p join account a on a.person_id = p.id
            left join lateral (
                select 'OFFICER' as role, unit_id from assignment
                where person_id = p.id and known_until is null and valid_from <= ?
                    and coalesce(valid_until, 'infinity') >= ?
                union all
                select role, unit_id from role_grant
                where person_id = p.id and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
            ) held on true
            where\s""";

    private final Sql sql;
    private final BankTime time;

    Identities(Sql sql, BankTime time) {
        this.sql = sql;
        this.time = time;
    }

    Optional<Identity> byStaffNo(String staffNo) {
        return find("p.staff_no = ?", staffNo);
    }

    Optional<Identity> byPersonId(long personId) {
        return find("p.id = ?", personId);
    }

    /** In one statement, for it is part of every request. */
    private Optional<Identity> find(String condition, Object key) {
        LocalDate today = time.today();
        return sql.list(SELECT + condition, Identities::withOneRole, today, today, today, today, key).stream()
                .reduce(Identity::withRolesOf);
    }

    private static Identity withOneRole(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Identity(
                row.getLong("id"),
                row.getString("staff_no"),
                row.getString("name"),
                role == null ? List.of() : List.of(new HeldRole(Role.valueOf(role), row.getLong("unit_id"))),
                row.getBoolean("disabled"),
                row.getBoolean("must_change"),
                row.getInt("session_epoch"));
    }
}
