package org.liaoyuan.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a month that one calendar week has: Monday to Sunday, cut off at the month's ends.
 *
 * @param workingDays of the week within the month; none in a week of holidays
 * @param before working days of the month before the week
 * @param month working days of the whole month
 */
public record WeekShare(LocalDate from, LocalDate until, int workingDays, int before, int month) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** @param workingDays the month's, ascending */
    public static List<WeekShare> of(YearMonth month, List<LocalDate> workingDays) {
        List<WeekShare> weeks = new ArrayList<>();
        int before = 0;
        for (LocalDate from = month.atDay(1); !from.isAfter(month.atEndOfMonth()); ) {
            LocalDate sunday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate until = sunday.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : sunday;
            int inside = elapsed(workingDays, until) - before;
            weeks.add(new WeekShare(from, until, inside, before, workingDays.size()));
            before += inside;
            from = until.plusDays(1);
        }
        return List.copyOf(weeks);
    }

    /** The week's part of a month's target, yuan: rounded as running totals, so that the parts add up to it to the cent. */
    public BigDecimal of(BigDecimal target) {
        return upTo(target, before + workingDays).subtract(upTo(target, before));
    }

    /** What the weeks before should have brought, yuan. */
    public BigDecimal dueBefore(BigDecimal target) {
        return upTo(target, before);
    }

    private BigDecimal upTo(BigDecimal target, int days) {
        return days == 0
                ? NOTHING
                : target.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(month), NOTHING.scale(), RoundingMode.HALF_UP);
    }

    private static int elapsed(List<LocalDate> workingDays, LocalDate day) {
        return (int)
                workingDays.stream().filter(working -> !working.isAfter(day)).count();
    }
}
