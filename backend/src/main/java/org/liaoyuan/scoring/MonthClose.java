package org.liaoyuan.scoring;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The seal on a closed month.
 *
 * @param revision what was known when it closed has this revision or an earlier one
 * @param officers how many were listed
 * @param digest over everything the month's results follow from
 * @param closedBy name of who closed it
 */
record MonthClose(
        YearMonth month,
        long revision,
        UUID schemeId,
        int officers,
        String digest,
        String closedBy,
        Instant closedAt) {}
