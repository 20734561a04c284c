package org.liaoyuan.exit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.json.MultiLine;

record ExitWords(
        @Schema(description = "At least 10 characters: it is the file's", examples = "片区新盘延期交付，三个月无按揭业务可做。")
        @NotBlank
        @Size(min = 10, max = 4000)
        @MultiLine
        String words) {}
