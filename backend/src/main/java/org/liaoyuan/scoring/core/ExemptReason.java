package org.liaoyuan.scoring.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Why a month does not count. Where several apply the first of this list is named. */
public enum ExemptReason {
    PROBATION,
    NOT_ASSIGNED_AT_MONTH_END,
    LEAVE;

    /**
     * @param firstAssigned first day of the officer's first officer assignment ever, even before the first ledger month
     * @param assignments the officer's assignments; those outside the month do no harm
     * @param leaveWorkingDays the month's working days under approved leave or exemption
     */
    public static Optional<ExemptReason> of(
            YearMonth month,
            LocalDate firstAssigned,
            List<AssignmentSpan> assignments,
            int probationMonths,
            int leaveWorkingDays,
            int workingDays) {
        if (month.isBefore(YearMonth.from(firstAssigned).plusMonths(probationMonths))) {
            return Optional.of(PROBATION);
        }
        if (assignments.stream().noneMatch(span -> span.covers(month.atEndOfMonth()))) {
            return Optional.of(NOT_ASSIGNED_AT_MONTH_END);
        }
        return isAway(leaveWorkingDays, workingDays) ? Optional.of(LEAVE) : Optional.empty();
    }

    /** Whether approved days away cover at least half of the month's working days. */
    public static boolean isAway(int leaveWorkingDays, int workingDays) {
        return leaveWorkingDays > 0 && 2 * leaveWorkingDays >= workingDays;
    }
}
