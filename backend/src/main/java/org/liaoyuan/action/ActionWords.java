package org.liaoyuan.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "ActionWords", description = "What is said with a move: what was done, what came of it, or the reason")
record ActionWords(
        @Schema(description = "In a person's words", examples = "三户照片已补齐") @NotBlank @Size(max = 1000) @MultiLine
        String words) {}
