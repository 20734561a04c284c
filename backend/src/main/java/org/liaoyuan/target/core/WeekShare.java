package org.liaoyuan.target.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The part of a month's amount that falls to one week by its working days.
 *
 * @param from Monday, or the first of the month
 * @param until Sunday, or the last of the month
 */
public record WeekShare(LocalDate from, LocalDate until, int workingDays, BigDecimal amount) {
    private static final int CENTS = 2;

    /** Ascending; together they are the amount. A week without a working day has no part in it. */
    public static List<WeekShare> of(YearMonth month, Set<LocalDate> workingDays, BigDecimal amount) {
        List<WeekShare> bare = new ArrayList<>();
        LocalDate from = month.atDay(1);
        while (!from.isAfter(month.atEndOfMonth())) {
            LocalDate sunday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate until = sunday.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : sunday;
            long days = from.datesUntil(until.plusDays(1))
                    .filter(workingDays::contains)
                    .count();
            bare.add(new WeekShare(from, until, (int) days, BigDecimal.ZERO));
            from = until.plusDays(1);
        }
        List<BigDecimal> amounts = Spreading.of(
                        amount,
                        bare.stream()
                                .map(week -> Share.of(BigDecimal.valueOf(week.workingDays)))
                                .toList(),
                        BigDecimal.ONE)
                .amounts();
        List<WeekShare> weeks = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            WeekShare week = bare.get(i);
            weeks.add(new WeekShare(
                    week.from, week.until, week.workingDays, amounts.get(i).setScale(CENTS, RoundingMode.UNNECESSARY)));
        }
        return weeks;
    }
}
