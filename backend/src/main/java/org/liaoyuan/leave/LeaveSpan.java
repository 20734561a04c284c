package org.liaoyuan.leave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Days of one officer's leave, both ends included. */
public record LeaveSpan(long personId, LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean touches(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !until.isBefore(month.atDay(1));
    }

    /** Those of its days that lie in the month. */
    public Stream<LocalDate> daysIn(YearMonth month) {
        LocalDate first = from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        LocalDate last = until.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : until;
        return touches(month) ? first.datesUntil(last.plusDays(1)) : Stream.empty();
    }
}
