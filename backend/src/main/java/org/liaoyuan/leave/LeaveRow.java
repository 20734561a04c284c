package org.liaoyuan.leave;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a leave file that is good as far as that can be told without the bank.
 *
 * @param cancelled the officer does not take this leave after all (销假)
 * @param cells as they stood in the file, to be sent back where the bank knows better
 */
record LeaveRow(
        long number,
        String staffNo,
        LocalDate from,
        LocalDate until,
        LeaveKind kind,
        boolean cancelled,
        List<String> cells) {

    boolean saysTheSame(LeaveRow other) {
        return until.equals(other.until) && kind == other.kind && cancelled == other.cancelled;
    }
}
