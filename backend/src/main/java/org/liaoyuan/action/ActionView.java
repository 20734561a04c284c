package org.liaoyuan.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Action", description = "An action with everything that happened to it; evidence is under /attachments")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionView(
        @Schema(description = "What the lists show of it") ActionRow summary,

        @Schema(description = "What is to be done, in full", examples = "三户按揭缺抵押物照片,请上门补拍。") @Nullable
        String detail,

        @Schema(description = "Whether it can be submitted only with a file", examples = "true")
        boolean evidenceRequired,

        @Schema(description = "Files it has", examples = "2")
        long files,

        @Schema(description = "What came of it", examples = "三户照片齐全") @Nullable
        String result,

        @Schema(description = "What the caller can do with it now")
        List<ActionMove> moves,

        @Schema(description = "What happened to it, oldest first")
        List<ActionStepView> steps) {}
