package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run of a scheme over closed months, without its report. */
@Schema(name = "Simulation", description = "A scheme run again over closed months; nothing stored is touched by it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationView(
        @Schema(description = "Id of the run, and of its job")
        UUID id,

        @Schema(description = "The scheme that was run") UUID schemeId,

        @Schema(description = "Its name at that time", examples = "2025 考核方案")
        String schemeName,

        @Schema(description = "First month", examples = "2024-01")
        YearMonth from,

        @Schema(description = "Last month", examples = "2024-12")
        YearMonth to,

        SimulationState state,

        @Schema(description = "Per cent, 0 to 100", examples = "42")
        int progress,

        @Schema(description = "Why there is no report, in the language of Accept-Language") @Nullable
        String problem,

        @Schema(description = "Whether the scheme still has the rules that were run", examples = "true")
        boolean current,

        @Schema(description = "Whether the scheme was published with this report", examples = "false")
        boolean attached,

        @Schema(description = "Name of who asked for it", examples = "王芳")
        String createdBy,

        @Schema(description = "When it was asked for") Instant createdAt,

        @Schema(description = "When the report was ready") @Nullable
        Instant finishedAt) {}
