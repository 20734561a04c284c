package org.liaoyuan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's days at one sub-branch, both ends included.
 *
 * @param until {@link #OPEN} while it goes on
 * @param leftReason why the officer left the bank at its end; null otherwise
 */
record Assignment(
        String subBranchCode,
        LocalDate from,
        LocalDate until,
        @Nullable String leftReason) {

    static final LocalDate OPEN = LocalDate.MAX;

    boolean isOpen() {
        return until.equals(OPEN);
    }

    boolean isAt(String code) {
        return subBranchCode.equals(code);
    }

    /** Begins on the day after the other one ends: a move, not another employment. */
    boolean follows(Assignment earlier) {
        return !earlier.isOpen() && earlier.until.plusDays(1).equals(from);
    }

    Assignment beginning(LocalDate day) {
        return new Assignment(subBranchCode, day, until, leftReason);
    }

    Assignment ending(LocalDate day, @Nullable String reason) {
        return new Assignment(subBranchCode, from, day, reason);
    }
}
