package org.liaoyuan.scoring.core;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * An officer's closed months that are to be run again, and where the officer stood before the first of them.
 *
 * @param history closed, counted months before them, newest first
 * @param standing after the latest result before them
 * @param restarts months after which the streak begins anew
 * @param months ascending; those in which the officer has no result are absent
 * @param late what was learnt of these months after their close, in the order it was learnt
 */
public record OfficerPast(
        long personId,
        List<MonthPoints> history,
        Standing standing,
        Set<YearMonth> restarts,
        List<PastMonth> months,
        List<LateSum> late) {

    public OfficerPast {
        restarts = Set.copyOf(restarts);
        history = List.copyOf(history);
        months = List.copyOf(months);
        late = List.copyOf(late);
    }
}
