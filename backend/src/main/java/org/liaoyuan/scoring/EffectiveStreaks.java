package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.exemption.ExemptionEffects;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.Standing;
import org.liaoyuan.scoring.core.Streak;

/**
 * The face for streaks recomputed with what became known after the months closed: late rows and reversals in their own months,
 * back-dated leaves and exemptions. Tiers, and with them lifelines, stay as they were. It knows no scope.
 */
@ApplicationScoped
public class EffectiveStreaks implements ExemptionEffects {
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    private final FactQueries facts;
    private final WorkingCalendar calendar;
    private final Sql sql;

    EffectiveStreaks(FactQueries facts, WorkingCalendar calendar, Sql sql) {
        this.facts = facts;
        this.calendar = calendar;
        this.sql = sql;
    }

    /**
     * A closed month with its own late rows and reversals in it.
     *
     * @param exempt for a reason that no leave or exemption changes
     */
    private record Known(YearMonth month, boolean exempt, boolean belowLifeline) {}

    /** The effective streak after a closed month. */
    public int after(long personId, YearMonth month) {
        OfficerFacts officer = facts.ofOfficer(personId);
        return streak(closed(personId, month), officer, away(officer, null));
    }

    @Override
    public Effect of(long personId, LocalDate from, LocalDate until) {
        OfficerFacts officer = facts.ofOfficer(personId);
        List<Known> closed = closed(personId, LAST);
        Predicate<YearMonth> without = away(officer, null);
        Predicate<YearMonth> with = away(officer, new LeaveSpan(personId, from, until));
        Set<YearMonth> otherwise =
                closed.stream().filter(Known::exempt).map(Known::month).collect(Collectors.toSet());
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(until)),
                        month -> month.plusMonths(1))
                .filter(month -> !otherwise.contains(month) && !without.test(month) && with.test(month))
                .toList();
        return new Effect(months, streak(closed, officer, without), streak(closed, officer, with));
    }

    private static int streak(List<Known> months, OfficerFacts officer, Predicate<YearMonth> away) {
        Standing standing = Standing.NONE;
        for (Known known : months) {
            int before = standing.before(known.month(), officer.spans(), officer.restarts());
            boolean exempt = known.exempt() || away.test(known.month());
            standing = new Standing(known.month(), Streak.after(before, exempt, known.belowLifeline()));
        }
        return standing.streak();
    }

    /** Whether at least half of a month's working days are days away, those of one more span included. */
    private Predicate<YearMonth> away(OfficerFacts officer, @Nullable LeaveSpan more) {
        return month -> {
            WorkingDays days = calendar.of(month);
            List<LocalDate> working = days.workingDays(month);
            Set<LocalDate> leave = officer.leaveDays(month);
            long away = working.stream()
                    .filter(day -> leave.contains(day) || more != null && more.covers(day))
                    .count();
            return ExemptReason.isAway((int) away, working.size());
        };
    }

    private List<Known> closed(long personId, YearMonth last) {
        return sql.list("""
                select m.month, m.exempt_reason, m.lifeline_amount, m.amount - m.adjustment_amount + coalesce(
                    (select sum(a.amount) from adjustment a where a.person_id = m.person_id and a.closed_month = m.month), 0)
                    as amount
                from officer_month m where m.person_id = ? and m.closed and m.month <= ? order by m.month
                """, EffectiveStreaks::known, personId, last);
    }

    private static Known known(ResultSet row) throws SQLException {
        String reason = row.getString("exempt_reason");
        BigDecimal amount = row.getBigDecimal("amount");
        return new Known(
                Sql.month(row, "month"),
                reason != null && ExemptReason.valueOf(reason) != ExemptReason.LEAVE,
                amount.compareTo(row.getBigDecimal("lifeline_amount")) < 0);
    }
}
