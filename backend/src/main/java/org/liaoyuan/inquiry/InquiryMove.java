package org.liaoyuan.inquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "TAKE and ANSWER are head office's, never of who asked; WITHDRAW is the officer's")
public enum InquiryMove {
    TAKE,
    ANSWER,
    WITHDRAW
}
