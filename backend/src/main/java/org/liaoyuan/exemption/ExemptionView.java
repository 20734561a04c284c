package org.liaoyuan.exemption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Exemption",
        description = "An exemption with what it would do, or did; its evidence is under /attachments")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExemptionView(
        @Schema(description = "What the lists show of it") ExemptionRow summary,

        @Schema(description = "What happened, as the branch says it", examples = "核心系统升级，三周无法放款。")
        String reason,

        @Schema(description = "What it does to the count, while it waits for a decision")
        ExemptionEffects.@Nullable Effect effect,

        @Schema(description = "Effective streak before the approval", examples = "3") @Nullable
        Integer streakBefore,

        @Schema(description = "Effective streak by the approval", examples = "2") @Nullable
        Integer streakAfter,

        @Schema(description = "The reason of the decision", examples = "故障通报属实，同意。") @Nullable
        String words,

        @Schema(description = "Files it has", examples = "1")
        long files,

        @Schema(description = "Whether the caller may add files to it and take them away")
        boolean editable,

        @Schema(description = "What the caller can do with it now")
        List<ExemptionMove> moves) {}
