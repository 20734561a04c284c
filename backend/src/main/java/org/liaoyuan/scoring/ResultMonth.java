package org.liaoyuan.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * A month that has results, and how far it has come.
 *
 * @param knownUntil the last revision that counts in it: that of its close, or beyond all revisions while it is open
 * @param workingDays ascending
 * @param elapsed how many of them the ledger is complete through
 * @param asOf the day of the month up to which the ledger is complete; null before the first
 * @param pace when managers are shown a flag; null where the scheme raises none
 */
public record ResultMonth(
        YearMonth month,
        boolean closed,
        long knownUntil,
        List<LocalDate> workingDays,
        int elapsed,
        @Nullable LocalDate asOf,
        SchemeRules.@Nullable Pace pace) {

    public ResultMonth {
        workingDays = List.copyOf(workingDays);
    }

    /** First of the last working days that a rush is looked for on. */
    public LocalDate rushFrom() {
        return MonthFrame.rushFrom(month, workingDays, pace);
    }
}
