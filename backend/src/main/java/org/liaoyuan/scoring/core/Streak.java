package org.liaoyuan.scoring.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Consecutive counted months below the lifeline (连续未达标月数). */
public final class Streak {

    private Streak() {}

    /** @param belowLifeline the month's amount is below the lifeline; without effect when the month is exempt */
    public static int after(int previous, boolean exempt, boolean belowLifeline) {
        if (exempt) {
            return previous;
        }
        return belowLifeline ? previous + 1 : 0;
    }

    /**
     * Whoever is hired again starts at 0: true for a month in which an assignment begins that follows an earlier one
     * with at least one day between them. A transfer leaves no such day.
     */
    public static boolean startsAgain(YearMonth month, List<AssignmentSpan> assignments) {
        return assignments.stream()
                .map(AssignmentSpan::from)
                .filter(from -> YearMonth.from(from).equals(month))
                .anyMatch(from -> isHiredAgain(from, assignments));
    }

    private static boolean isHiredAgain(LocalDate from, List<AssignmentSpan> assignments) {
        return assignments.stream().anyMatch(span -> span.from().isBefore(from))
                && assignments.stream().noneMatch(span -> span.covers(from.minusDays(1)));
    }
}
