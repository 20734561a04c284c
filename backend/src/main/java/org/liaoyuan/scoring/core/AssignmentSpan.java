package org.liaoyuan.scoring.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of one officer assignment, both ends included; null is open-ended. */
public record AssignmentSpan(LocalDate from, @Nullable LocalDate until) {

    public AssignmentSpan {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("assignment ends before it begins: " + from + " " + until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
