package org.liaoyuan.improvement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a plan ended: REACHED, NOT_REACHED, or ENDED_EARLY for a reason")
public enum PlanResult {
    REACHED,
    NOT_REACHED,
    ENDED_EARLY
}
