package org.liaoyuan.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is stored.
 *
 * @param version 0 for one that was never set
 * @param products none for one that was dropped
 */
record WeekGoal(LocalDate week, long version, @Nullable Instant changedAt, List<WeekGoalDraft.Product> products) {

    static WeekGoal never(LocalDate week) {
        return new WeekGoal(week, 0, null, List.of());
    }
}
