package org.liaoyuan.scoring.core;

import java.util.List;

/**
 * An officer's closed months that are to be run again, and where the officer stood before the first of them.
 *
 * @param history closed, counted months before them, newest first
 * @param standing after the latest result before them
 * @param months ascending; those in which the officer has no result are absent
 * @param late what was learnt of these months after their close, in the order it was learnt
 */
public record OfficerPast(
        long personId, List<MonthPoints> history, Standing standing, List<PastMonth> months, List<LateSum> late) {

    public OfficerPast {
        history = List.copyOf(history);
        months = List.copyOf(months);
        late = List.copyOf(late);
    }
}
