package org.liaoyuan.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened to an action")
public enum StepKind {
    ASSIGNED,
    STARTED,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    CANCELLED,
    REMINDED,
    ESCALATED;

    static StepKind of(ActionMove move) {
        return switch (move) {
            case START -> STARTED;
            case SUBMIT -> SUBMITTED;
            case ACCEPT -> ACCEPTED;
            case RETURN -> RETURNED;
            case CANCEL -> CANCELLED;
        };
    }
}
