package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.action.ActionStatus;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads measures: of one warning, and counted by sub-branch. */
@ApplicationScoped
class MeasureQueries {
    /** A measure that was called off is counted as asked for, and as nothing else. */
    private static final String FOLLOW_UP = """
            select b.code as branch_code, b.name as branch_name, u.code, u.name, count(distinct w.id) as warnings,
                count(w.measure_id) as measures,
                count(*) filter (where w.status = 'DONE' and w.ended_on <= w.due_on) as in_time,
                count(*) filter (where w.status = 'DONE' and w.ended_on > w.due_on) as late,
                count(*) filter (where w.action_id is not null and w.ended_on is null and w.due_on >= ?) as running,
                count(*) filter (where w.action_id is not null and w.ended_on is null and w.due_on < ?) as overdue,
                count(*) filter (where w.measure_id is not null and w.action_id is null) as unowned
            from (
                select r.id, r.month, r.person_id, r.unit_id, p.name, p.staff_no, s.id as measure_id, s.due_on, s.action_id,
                    a.status, (a.ended_at at time zone 'Asia/Shanghai')::date as ended_on
                from warning r
                join person p on p.id = r.person_id
                left join measure s on s.warning_id = r.id
                left join tracked_action a on a.id = s.action_id) w
            join unit u on u.id = w.unit_id
            join unit b on b.id = u.parent_id
            """;

    private final Sql sql;
    private final Units units;
    private final BankTime time;

    MeasureQueries(Sql sql, Units units, BankTime time) {
        this.sql = sql;
        this.units = units;
        this.time = time;
    }

    /** @param own whether the warning is the caller's: the actions of those above are not theirs to open */
    List<MeasureView> of(UUID warningId, boolean own) {
        LocalDate today = time.today();
        return sql.list("""
                select s.kind, s.due_on, a.id, a.status, a.ended_at, p.name
                from measure s
                left join tracked_action a on a.id = s.action_id
                left join person p on p.id = a.owner_id
                where s.warning_id = ? order by s.due_on, s.id
                """, row -> view(row, today, own), warningId);
    }

    private static MeasureView view(ResultSet row, LocalDate today, boolean own) throws SQLException {
        LocalDate dueOn = Objects.requireNonNull(Sql.day(row, "due_on"));
        String status = row.getString("status");
        boolean open = status != null && Sql.instant(row, "ended_at") == null;
        return new MeasureView(
                MeasureKind.valueOf(row.getString("kind")),
                dueOn,
                status == null || open && dueOn.isBefore(today),
                status == null ? null : ActionStatus.valueOf(status),
                row.getString("name"),
                Sql.instant(row, "ended_at"),
                own ? null : row.getObject("id", UUID.class));
    }

    /** Those that act last come first. */
    List<FollowUpView> followUp(Scope scope, @Nullable String unit, MonthSpan months) {
        LocalDate today = time.today();
        Conditions search = OfficerSearch.of(scope, unit, null, units.all(), "w", today, today);
        months.narrow(search, "w.month");
        return sql.list(
                "select * from (" + FOLLOW_UP + search.where() + "group by 1, 2, 3, 4) f"
                        + " order by overdue + unowned desc, late desc, branch_code, code",
                row -> new FollowUpView(
                        row.getString("branch_code"),
                        row.getString("branch_name"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("warnings"),
                        row.getInt("measures"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("running"),
                        row.getInt("overdue"),
                        row.getInt("unowned")),
                search.parameters());
    }
}
