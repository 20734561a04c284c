package org.liaoyuan.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One officer's month as it is stored.
 *
 * @param row as the list shows it
 * @param closedAt null while the month is open
 * @param adjusted whether anything was posted to the month
 */
record OfficerStatement(
        ScoreRow row, StoredMonth stored, @Nullable Instant closedAt, boolean adjusted) {

    OfficerMonth result() {
        return stored.result();
    }

    boolean isClosed() {
        return stored.closed();
    }
}
