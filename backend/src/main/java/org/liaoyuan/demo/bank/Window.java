package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.liaoyuan.organisation.WorkingDays;

/**
 * The months of the demo: thirteen closed ones and the open one that holds today.
 *
 * @param asOf yesterday, the last day that anything is known of
 */
record Window(YearMonth first, YearMonth open, LocalDate asOf) {
    static final int CLOSED_MONTHS = 13;

    static Window of(LocalDate today) {
        YearMonth open = YearMonth.from(today);
        return new Window(open.minusMonths(CLOSED_MONTHS), open, today.minusDays(1));
    }

    /** Ascending, the open one last. */
    List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(CLOSED_MONTHS + 1L)
                .toList();
    }

    /** Months since the first; negative before it. */
    int index(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    boolean hasPassed(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** The day before the last working day that anything is known of. */
    LocalDate eve(WorkingDays days) {
        LocalDate day = asOf;
        while (!days.isWorking(day)) {
            day = day.minusDays(1);
        }
        return day.minusDays(1);
    }

    /** The last day of the month that anything is known of; before the month where nothing is. */
    LocalDate knownThrough(YearMonth month) {
        return hasPassed(month.atEndOfMonth()) ? month.atEndOfMonth() : asOf;
    }
}
