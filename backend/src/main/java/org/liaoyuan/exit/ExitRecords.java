package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.action.ActionStatus;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.warning.MeasureKind;

/** Reads what the printed file of a case shows beside its page. It knows no scope. */
@ApplicationScoped
class ExitRecords {
    private final Sql sql;

    ExitRecords(Sql sql) {
        this.sql = sql;
    }

    /** The closed months of the streak. */
    List<ExitRecord.Result> results(ExitCase of) {
        return sql.list(
                """
                select month, tier, points, amount, lifeline_amount, streak, digest from officer_month
                where person_id = ? and month between ? and ? and miss and closed order by month
                """,
                row -> new ExitRecord.Result(
                        Objects.requireNonNull(Sql.month(row, "month")),
                        row.getInt("tier"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("lifeline_amount"),
                        row.getInt("streak"),
                        row.getString("digest")),
                of.personId(),
                of.firstMonth(),
                of.month());
    }

    List<ExitRecord.Measure> measures(ExitCase of) {
        return sql.list(
                """
                select w.month, s.kind, p.name, s.due_on, a.status, a.ended_at
                from warning w
                join measure s on s.warning_id = w.id
                left join tracked_action a on a.id = s.action_id
                left join person p on p.id = a.owner_id
                where w.person_id = ? and w.month between ? and ? order by w.month, s.due_on, s.id
                """,
                row -> new ExitRecord.Measure(
                        Objects.requireNonNull(Sql.month(row, "month")),
                        MeasureKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Objects.requireNonNull(Sql.day(row, "due_on")),
                        row.getString("status") == null ? null : ActionStatus.valueOf(row.getString("status")),
                        Sql.instant(row, "ended_at")),
                of.personId(),
                of.firstMonth(),
                of.month());
    }
}
