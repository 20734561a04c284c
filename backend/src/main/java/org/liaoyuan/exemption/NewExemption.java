package org.liaoyuan.exemption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

@Schema(description = "Days that are not to count against an officer; the evidence is attached afterwards")
record NewExemption(
        @Schema(description = "Staff number of an officer of the caller's branch", examples = "810017")
        @NotBlank
        @Size(max = 32)
        String staffNo,

        @NotNull ExemptionKind kind,

        @Schema(description = "First day", examples = "2024-03-04") @NotNull
        LocalDate from,

        @Schema(description = "Last day, at most a year after the first", examples = "2024-03-22") @NotNull
        LocalDate until,

        @Schema(description = "What happened, and why it kept the officer from lending", examples = "核心系统升级，三周无法放款。")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
