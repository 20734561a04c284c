package org.liaoyuan.inquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "UPHELD: correct as it is; CORRECTED: put right by what the answer names")
public enum InquiryOutcome {
    UPHELD,
    CORRECTED
}
