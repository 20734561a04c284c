package org.liaoyuan.inquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What it is about: a loan of the statement, one that it lacks, the tier, or an adjustment")
public enum InquiryKind {
    LOAN,
    MISSING_LOAN,
    TIER,
    ADJUSTMENT
}
