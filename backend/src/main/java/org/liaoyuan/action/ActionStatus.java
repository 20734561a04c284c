package org.liaoyuan.action;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "OPEN, IN_PROGRESS, SUBMITTED (waits to be accepted), RETURNED (to be done again), then DONE or"
                + " CANCELLED")
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    DONE,
    CANCELLED;

    boolean ended() {
        return this == DONE || this == CANCELLED;
    }

    /** Its owner still has to do something. */
    boolean withOwner() {
        return this == OPEN || this == IN_PROGRESS || this == RETURNED;
    }

    static final Set<ActionStatus> WITH_OWNER = Set.of(OPEN, IN_PROGRESS, RETURNED);
}
