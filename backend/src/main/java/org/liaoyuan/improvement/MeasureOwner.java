package org.liaoyuan.improvement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who owes a measure: the OFFICER, or the MANAGER who opens the plan")
public enum MeasureOwner {
    OFFICER,
    MANAGER
}
