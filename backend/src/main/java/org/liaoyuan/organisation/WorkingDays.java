package org.liaoyuan.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Which days the bank works: Monday to Friday, apart from the days named otherwise (public holidays, make-up working days).
 *
 * @param exceptions true for a working day, false for a day off
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null ? exception : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Ascending. */
    public List<LocalDate> workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(this::isWorking)
                .toList();
    }

    /** Working days of the month up to and including the day: 0 before the month, all of them after it. */
    public int elapsed(YearMonth month, LocalDate asOf) {
        return (int)
                workingDays(month).stream().filter(day -> !day.isAfter(asOf)).count();
    }

    /** Working days from the day after the first up to and including the last: 0 where the last is not later. */
    public int countAfter(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorking)
                        .count()
                : 0;
    }

    /** The n-th working day after a day, which itself need not be one. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }

    /** @throws IllegalStateException when the month has no working day, which no calendar of a bank gives */
    public LocalDate lastWorkingDay(YearMonth month) {
        List<LocalDate> days = workingDays(month);
        if (days.isEmpty()) {
            throw new IllegalStateException(month + " has no working day");
        }
        return days.get(days.size() - 1);
    }
}
