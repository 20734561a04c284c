package org.liaoyuan.exit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

record ExitProposal(
        @NotNull ExitOutcome outcome,

        @Schema(description = "The reasons, at least 10 characters", examples = "已辅导两次，仍未达标，建议调岗。")
        @NotBlank
        @Size(min = 10, max = 4000)
        @MultiLine
        String words) {}
