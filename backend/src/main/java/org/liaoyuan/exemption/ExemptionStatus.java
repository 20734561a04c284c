package org.liaoyuan.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "PROPOSED waits for head office; then APPROVED, REJECTED, or WITHDRAWN by the branch")
public enum ExemptionStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    boolean ended() {
        return this != PROPOSED;
    }
}
