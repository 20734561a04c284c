package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Who can be given an action: whoever holds a business role today below one of the director's own. */
@ApplicationScoped
class Assignees {
    /** By rank, so that of several roles of a person the lowest is found first. */
    private static final String TODAY = """
            with held as (
                select person_id, 'OFFICER' as role, unit_id, 0 as rank from assignment
                where known_until is null and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
                union all
                select person_id, role, unit_id,
                    array_position(array ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE'], role)
                from role_grant
                where role in ('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE')
                    and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?)
            select p.id, p.staff_no, p.name, held.role, u.id as unit_id, u.code, u.name as unit_name
            from held
            join person p on p.id = held.person_id
            join account a on a.person_id = p.id and not a.disabled
            join unit u on u.id = held.unit_id
            where\s""";

    private static final String ORDER = " order by u.code, held.rank, p.staff_no limit ?";

    private final Sql sql;
    private final BankTime time;

    Assignees(Sql sql, BankTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** Those whose staff number or name begins so; all for an empty text. */
    List<Assignee> search(Direction direction, String text, int most) {
        String begins = text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return list(direction, "(p.staff_no like ? or p.name like ?)", most, begins, begins);
    }

    Optional<Assignee> find(Direction direction, String staffNo) {
        return list(direction, "p.staff_no = ?", 1, staffNo).stream().findFirst();
    }

    /** In the lowest of their business roles. */
    Optional<Assignee> anyone(long personId) {
        return list("p.id = ?", 1, personId).stream().findFirst();
    }

    private List<Assignee> list(Direction direction, String condition, int most, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>(direction.parameters());
        all.addAll(Arrays.asList(parameters));
        return list(direction.condition() + " and " + condition, most, all.toArray());
    }

    private List<Assignee> list(String condition, int most, @Nullable Object... parameters) {
        LocalDate today = time.today();
        List<@Nullable Object> all = new ArrayList<>(List.of(today, today, today, today));
        all.addAll(Arrays.asList(parameters));
        all.add(most);
        return sql.list(TODAY + condition + ORDER, Assignees::assignee, all.toArray());
    }

    private static Assignee assignee(ResultSet row) throws SQLException {
        return new Assignee(
                row.getLong("id"),
                row.getString("staff_no"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getLong("unit_id"),
                row.getString("code"),
                row.getString("unit_name"));
    }
}
