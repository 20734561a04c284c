package org.liaoyuan.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaoyuan.ledger.LastDay;

/**
 * What is the same in one closed month for all its officers.
 *
 * @param revision at which it was closed
 * @param workingDays ascending
 * @param lastFrom first of the month's last days
 */
record PastFrame(
        YearMonth month, long revision, List<LocalDate> workingDays, Set<LocalDate> working, LocalDate lastFrom) {

    static PastFrame of(YearMonth month, long revision, List<LocalDate> workingDays, LocalDate lastFrom) {
        return new PastFrame(month, revision, List.copyOf(workingDays), Set.copyOf(workingDays), lastFrom);
    }

    /** To the month's end, a weekend after the last working day included. */
    Stream<LastDay> lastDays() {
        return lastFrom.datesUntil(month.plusMonths(1).atDay(1)).map(day -> new LastDay(day, revision));
    }
}
