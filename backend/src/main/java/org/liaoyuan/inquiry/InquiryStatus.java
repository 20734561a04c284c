package org.liaoyuan.inquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "OPEN, IN_REVIEW (somebody of head office has taken it), then ANSWERED or WITHDRAWN")
public enum InquiryStatus {
    OPEN,
    IN_REVIEW,
    ANSWERED,
    WITHDRAWN;

    boolean ended() {
        return this == ANSWERED || this == WITHDRAWN;
    }
}
