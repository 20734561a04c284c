package org.liaoyuan.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/**
 * A case as those who act on it need it.
 *
 * @param unitId sub-branch that the opening month listed the officer in
 * @param firstMonth the first of the streak
 * @param month whose close opened it
 * @param statementDueOn last day of the officer's statement
 * @param appealDueOn last day of an appeal against the proposal that stands; null while there is none
 * @param dueOn last day of whoever is to move now
 * @param lastDay in the officer post; null unless the officer leaves it
 */
record ExitCase(
        UUID id,
        int version,
        long unitId,
        YearMonth firstMonth,
        YearMonth month,
        LocalDate openedOn,
        LocalDate statementDueOn,
        @Nullable LocalDate appealDueOn,
        LocalDate dueOn,
        @Nullable LocalDate lastDay,
        boolean stated,
        ExitState state,
        @Nullable Long changedBy,
        Instant changedAt) {

    static final String TYPE = "exit-case";

    long personId() {
        return state.officerId();
    }

    Subject subject() {
        return new Subject(TYPE, id.toString());
    }

    ExitCase moved(ExitState to, @Nullable LocalDate appealDue, LocalDate due, @Nullable Long by, Instant at) {
        return with(to, appealDue, due, lastDay, stated, by, at);
    }

    /** @param leavesOn last day in the officer post; null for one who keeps it */
    ExitCase decided(ExitState to, @Nullable LocalDate leavesOn, long by, Instant at) {
        return with(to, appealDueOn, dueOn, leavesOn, stated, by, at);
    }

    ExitCase stated(long by, Instant at) {
        return with(state.stated(by), appealDueOn, dueOn, lastDay, true, by, at);
    }

    private ExitCase with(
            ExitState to,
            @Nullable LocalDate appealDue,
            LocalDate due,
            @Nullable LocalDate leavesOn,
            boolean hasStated,
            @Nullable Long by,
            Instant at) {
        return new ExitCase(
                id,
                version + 1,
                unitId,
                firstMonth,
                month,
                openedOn,
                statementDueOn,
                appealDue,
                due,
                leavesOn,
                hasStated,
                to,
                by,
                at);
    }
}
