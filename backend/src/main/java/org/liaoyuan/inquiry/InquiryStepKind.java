package org.liaoyuan.inquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened to an inquiry")
public enum InquiryStepKind {
    ASKED,
    TAKEN,
    UPHELD,
    CORRECTED,
    WITHDRAWN,
    REMINDED,
    OVERDUE
}
