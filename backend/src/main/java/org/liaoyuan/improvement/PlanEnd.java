package org.liaoyuan.improvement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "ImprovementPlanEnd", description = "How the plan ended; the figures of the day are kept with it")
record PlanEnd(
        @NotNull PlanResult result,

        @Schema(description = "Needed for ENDED_EARLY", examples = "调往其他支行") @Size(max = 1000) @MultiLine @Nullable
        String words) {}
