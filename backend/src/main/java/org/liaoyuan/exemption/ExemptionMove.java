package org.liaoyuan.exemption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "APPROVE and REJECT are head office's, never of who proposed or whom it is about; WITHDRAW the branch's")
public enum ExemptionMove {
    APPROVE,
    REJECT,
    WITHDRAW;

    ExemptionStatus to() {
        return switch (this) {
            case APPROVE -> ExemptionStatus.APPROVED;
            case REJECT -> ExemptionStatus.REJECTED;
            case WITHDRAW -> ExemptionStatus.WITHDRAWN;
        };
    }
}
