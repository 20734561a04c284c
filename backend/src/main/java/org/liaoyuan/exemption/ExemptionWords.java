package org.liaoyuan.exemption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

record ExemptionWords(
        @Schema(description = "The reason of the decision", examples = "故障通报属实，同意。")
        @NotBlank
        @Size(max = 1000)
        @MultiLine
        String words) {}
