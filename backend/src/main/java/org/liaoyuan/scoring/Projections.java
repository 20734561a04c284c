package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.PaceOutlook;
import org.liaoyuan.scoring.core.Targets;

/** The face for where an open month is heading, by the same sums as every statement of it. It knows no scope. */
@ApplicationScoped
public class Projections {
    private final ScoredMonths months;
    private final Outlook outlook;
    private final WorkingCalendar calendar;
    private final Sql sql;

    Projections(ScoredMonths months, Outlook outlook, WorkingCalendar calendar, Sql sql) {
        this.months = months;
        this.outlook = outlook;
        this.calendar = calendar;
        this.sql = sql;
    }

    /** Of everybody the month lists; empty for a closed month, and before the ledger reaches it. */
    public List<Projection> of(YearMonth month) {
        LocalDate asOf = outlook.asOf(month);
        if (asOf == null || months.closed(month)) {
            return List.of();
        }
        WorkingDays days = calendar.of(month);
        int all = days.workingDays(month).size();
        int elapsed = days.elapsed(month, asOf);
        Projection.Pace pace = new Projection.Pace(asOf, elapsed, all - elapsed);
        return sql.list(
                "select * from officer_month where month = ? and listed order by person_id",
                row -> projection(row, all, pace),
                month);
    }

    private static Projection projection(ResultSet row, int workingDays, Projection.Pace pace) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Targets targets = ScoreQueries.targets(row);
        PaceOutlook ahead = PaceOutlook.of(amount, targets, workingDays, pace.elapsed());
        Attainment level = PaceOutlook.attainment(amount, targets, workingDays, pace.elapsed());
        return new Projection(
                row.getLong("person_id"),
                row.getLong("unit_id"),
                row.getString("exempt_reason") == null,
                amount,
                ahead.projectedAmount(),
                new Projection.Limit(
                        targets.lifelineAmount(),
                        level == Attainment.BELOW_LIFELINE,
                        ahead.requiredPerDay().lifeline()),
                new Projection.Limit(
                        targets.floorAmount(),
                        level == Attainment.BELOW_LIFELINE || level == Attainment.BELOW_FLOOR,
                        ahead.requiredPerDay().floor()),
                pace);
    }
}
