package org.liaoyuan.leave;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leave as it stands: in the bank, or as a file would have it.
 *
 * @param id of the version in the bank; null for one that is not there
 * @param row that wants it so; null for one that no row speaks of
 */
record KnownLeave(
        @Nullable Long id,
        LocalDate from,
        LocalDate until,
        LeaveKind kind,
        @Nullable LeaveRow row) {

    static KnownLeave of(LeaveRow row) {
        return new KnownLeave(null, row.from(), row.until(), row.kind(), row);
    }

    boolean is(LeaveRow row) {
        return until.equals(row.until()) && kind == row.kind();
    }

    boolean overlaps(KnownLeave later) {
        return !later.from.isAfter(until);
    }
}
