package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.warning.Stage;

/** Reads what a case's file holds: results, proofs, measures. It knows no scope. */
@ApplicationScoped
class ExitFiles {
    /** A month of the streak, with what was sent about it and what was done for it. */
    private static final String MONTHS = """
            select w.month, w.stage, w.streak, w.amount, w.lifeline_amount, m.sent_at, m.delivered_at, m.read_at,
                exists (select from measure s join tracked_action a on a.id = s.action_id
                    where s.warning_id = w.id and s.kind = 'PLAN' and a.status = 'DONE')
                or exists (select from improvement_plan i
                    where i.person_id = w.person_id and i.opened_at >= w.told_at and w.stage <> 'REMINDER') as plan,
                exists (select from measure s join tracked_action a on a.id = s.action_id
                    where s.warning_id = w.id and s.kind in ('COACHING', 'TRAINING') and a.status = 'DONE'
                        and a.ended_at >= w.told_at) as support
            from warning w
            left join message m on m.object_type = 'warning' and m.object_id = w.id::text and m.recipient = w.person_id
            where w.person_id = ? and w.month between ? and ?
            order by w.month
            """;

    private final Sql sql;
    private final ExitClock days;

    ExitFiles(Sql sql, ExitClock days) {
        this.sql = sql;
        this.days = days;
    }

    record Month(ExitMonthView view, boolean plan, boolean support) {
        boolean proven(Stage stage) {
            return view.stage() == stage && (view.deliveredAt() != null || view.readAt() != null);
        }
    }

    List<Month> months(ExitCase of) {
        return sql.list(
                MONTHS,
                row -> new Month(
                        new ExitMonthView(
                                Sql.month(row, "month"),
                                Stage.valueOf(row.getString("stage")),
                                row.getInt("streak"),
                                row.getBigDecimal("amount"),
                                row.getBigDecimal("lifeline_amount"),
                                Sql.instant(row, "sent_at"),
                                Sql.instant(row, "delivered_at"),
                                Sql.instant(row, "read_at")),
                        row.getBoolean("plan"),
                        row.getBoolean("support")),
                of.personId(),
                of.firstMonth(),
                of.month());
    }

    ExitFile of(ExitCase one) {
        return of(one, months(one));
    }

    ExitFile of(ExitCase one, List<Month> months) {
        LocalDate today = days.today();
        LocalDate appealDue = one.appealDueOn();
        return new ExitFile(
                months.size(),
                months.stream().anyMatch(month -> month.proven(Stage.REMINDER)),
                months.stream().anyMatch(month -> month.proven(Stage.WARNING)),
                months.stream().anyMatch(Month::plan),
                months.stream().anyMatch(Month::support),
                one.stated() || today.isAfter(one.statementDueOn()),
                one.state().appeal() == ExitState.Appeal.REJECTED
                        || appealDue != null
                                && today.isAfter(appealDue)
                                && one.state().appeal() == ExitState.Appeal.NONE);
    }
}
