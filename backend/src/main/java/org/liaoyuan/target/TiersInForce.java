package org.liaoyuan.target;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** Asked for what an officer's targets must not fall below; the module that judges months answers. */
public interface TiersInForce {

    /**
     * Tiers of a month by person, months to come included. A scheme must be in force in it.
     *
     * @param people officers at some time
     */
    Map<Long, Integer> of(YearMonth month, Collection<Long> people);

    /** Whether the month before is still open, so that the tiers may change with it. */
    boolean areProvisional(YearMonth month);
}
