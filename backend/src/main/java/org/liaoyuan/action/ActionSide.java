package org.liaoyuan.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "MINE: that the caller owes; ASSIGNED: that the caller gave")
public enum ActionSide {
    MINE,
    ASSIGNED
}
