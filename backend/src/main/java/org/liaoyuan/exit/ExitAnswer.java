package org.liaoyuan.exit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

record ExitAnswer(
        @Schema(description = "Whether the officer is right, so that the branch proposes anew") @NotNull
        Boolean upheld,

        @Schema(description = "The reasons, at least 10 characters", examples = "楼盘延期属实，退回分行重新提出意见。")
        @NotBlank
        @Size(min = 10, max = 4000)
        @MultiLine
        String words) {}
