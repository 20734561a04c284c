package org.liaoyuan.scoring.core;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An officer's streak after the latest month that has a result.
 *
 * @param month null where there is none yet
 */
public record Standing(@Nullable YearMonth month, int streak) {
    public static final Standing NONE = new Standing(null, 0);

    /**
     * The streak that a later month begins with: 0 for whoever was hired again in between, or kept by a decision.
     *
     * @param restarts months after which it begins anew
     */
    public int before(YearMonth later, List<AssignmentSpan> spans, Set<YearMonth> restarts) {
        if (month == null) {
            return 0;
        }
        for (YearMonth next = month.plusMonths(1); !next.isAfter(later); next = next.plusMonths(1)) {
            if (Streak.startsAgain(next, spans) || restarts.contains(next.minusMonths(1))) {
                return 0;
            }
        }
        return streak;
    }
}
