package org.liaoyuan.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ActionStep", description = "One thing that happened to an action")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionStepView(
        @Schema(description = "When") Instant at,
        StepKind kind,

        @Schema(description = "Name of who did it; absent for what the product does by itself", examples = "王芳")
        @Nullable
        String by,

        @Schema(description = "Their staff number", examples = "810017") @Nullable
        String staffNo,

        @Schema(description = "What they said about it", examples = "三户照片已补齐") @Nullable
        String words) {}
