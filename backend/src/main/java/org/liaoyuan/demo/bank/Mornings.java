package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liaoyuan.organisation.WorkingDays;

/** On which mornings the demo looks for alerts: two of the last closed month, and those of the open one that have come. */
final class Mornings {
    /** Counted from 0: early enough to warn of, and late enough for the first to have made up or fallen further. */
    private static final List<Integer> WORKING_DAYS = List.of(7, 13);

    private Mornings() {}

    static List<LocalDate> of(YearMonth month, Window window, WorkingDays days) {
        if (month.isBefore(window.open().minusMonths(1))) {
            return List.of();
        }
        List<LocalDate> working = days.workingDays(month);
        return WORKING_DAYS.stream()
                .filter(day -> day < working.size())
                .map(working::get)
                .filter(morning -> window.hasPassed(morning.minusDays(1)))
                .toList();
    }
}
