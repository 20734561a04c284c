package org.liaoyuan.exit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

record ExitDecision(
        @Schema(description = "The reasons, at least 10 characters", examples = "程序完整，依据充分，同意分行意见。")
        @NotBlank
        @Size(min = 10, max = 4000)
        @MultiLine
        String words,

        @Schema(
                description =
                        "Last day in the officer post, from yesterday to 90 days on: needed for EXITED and TRANSFERRED,"
                                + " to be left out for RETAINED",
                examples = "2024-04-30")
        @Nullable
        LocalDate lastDay) {}
