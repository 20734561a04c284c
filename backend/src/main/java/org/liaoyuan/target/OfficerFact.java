package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer's published targets of one month as they are known now.
 *
 * @param sheetId sheet that they were published from
 * @param edition of that sheet
 * @param tier in force as it was known then
 * @param reason why they were changed; null for the first ones
 * @param acknowledgedAt null until the officer has seen them
 */
record OfficerFact(
        long id,
        long personId,
        long sheetId,
        int edition,
        int tier,
        BigDecimal floorAmount,
        BigDecimal stretchAmount,
        BigDecimal pointsStandard,
        @Nullable String reason,
        String publishedBy,
        Instant publishedAt,
        @Nullable Instant acknowledgedAt) {

    /** As a draft would hold them. */
    OfficerCell cell(boolean fixed) {
        return new OfficerCell(personId, floorAmount, stretchAmount, pointsStandard, fixed);
    }
}
