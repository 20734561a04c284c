package org.liaoyuan.target;

import java.time.YearMonth;
import java.util.Set;

/**
 * Targets were handed down, anew or once more; told inside the transaction of the publication.
 *
 * @param giverId unit that hands them down
 * @param first first month that something changed for
 * @param edition how often this sheet has been published by now: 1 for the first time
 * @param unitIds units whose placement target changed
 * @param personIds officers whose targets changed
 */
public record TargetsPublished(
        long revision, long giverId, YearMonth first, int edition, Set<Long> unitIds, Set<Long> personIds) {

    public TargetsPublished {
        unitIds = Set.copyOf(unitIds);
        personIds = Set.copyOf(personIds);
    }
}
