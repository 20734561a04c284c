package org.liaoyuan.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action whose day comes or has gone.
 *
 * @param reminders how many its owner has had before the day was over: of two
 * @param escalation how many steps up it was told
 */
record Due(UUID id, LocalDate on, int reminders, int escalation) {
    private static final int DAYS_BEFORE = 2;

    /** Working days after the day at which each step up is told. */
    private static final int[] STEPS = {1, 4, 7};

    /** How many reminders there should have been. */
    int remindersWanted(LocalDate today, long workingDaysLeft) {
        if (!today.isBefore(on)) {
            return 2;
        }
        return workingDaysLeft <= DAYS_BEFORE ? 1 : 0;
    }

    /** @param workingDaysOver since its day, today included */
    static int stepsWanted(long workingDaysOver) {
        int steps = 0;
        while (steps < STEPS.length && workingDaysOver >= STEPS[steps]) {
            steps++;
        }
        return steps;
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(on);
    }
}
