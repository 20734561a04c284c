package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Asked before an officer's assignment is taken back or moved to another sub-branch for days gone by: loans on those days
 * would lose their officer or their unit. The module that holds the loans answers; without one there are none.
 */
public interface LoansOnDays {
    /** Those of the spans in which the person has a loan that is not reversed. There may be thousands. */
    Set<DaysOf> withLoans(Set<DaysOf> spans);

    /**
     * Days of a person, both ends included.
     *
     * @param until {@link LocalDate#MAX} for a span without an end
     */
    record DaysOf(long personId, LocalDate from, LocalDate until) {}
}
