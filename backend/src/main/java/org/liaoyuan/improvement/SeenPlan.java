package org.liaoyuan.improvement;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "SeenImprovementPlan", description = "That the officer has seen the plan")
record SeenPlan(
        @Schema(description = "What the officer says to it", examples = "同意，希望安排一次联合拜访。")
        @Size(max = 1000)
        @MultiLine
        @Nullable
        String comment) {}
