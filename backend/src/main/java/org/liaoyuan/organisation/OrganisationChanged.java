package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Assignments of these people changed; told inside the transaction of the change.
 *
 * @param earliestDay the first day on which an assignment of any of them is another than before
 */
public record OrganisationChanged(long revision, Set<Long> personIds, LocalDate earliestDay) {

    public OrganisationChanged {
        personIds = Set.copyOf(personIds);
    }
}
