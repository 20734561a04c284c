package org.liaoyuan.platform.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One thing found")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(
        @Schema(description = "What it is called", examples = "王芳")
        String title,

        @Schema(description = "What tells it from others of that name", examples = "810017 · 第一分行营业部") @Nullable
        String detail,

        @Schema(description = "Where it leads at a desk, within the app", examples = "/statement/2024-03/810017")
        String deskLink,

        @Schema(description = "Where it leads on a phone, within the app", examples = "/m/statement/2024-03/810017")
        String phoneLink) {}
