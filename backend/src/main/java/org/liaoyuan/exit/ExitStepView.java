package org.liaoyuan.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExitStep", description = "Something that happened to a case")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExitStepView(
        @Schema(description = "When it happened") Instant at,

        ExitStepKind kind,

        @Schema(description = "Who did it; absent for what the product did by itself", examples = "李敏") @Nullable
        String by,

        @Schema(description = "What was proposed or decided") @Nullable
        ExitOutcome outcome,

        @Schema(description = "What was said with it", examples = "已辅导两次，仍未达标，建议调岗。") @Nullable
        String words) {}
