package org.liaoyuan.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.liaoyuan.access.Role;

@Schema(name = "NoticeAudience", description = "Whom a notice is for: those of these units who hold one of these roles")
record Audience(
        @NotNull
        @Size(min = 1, max = 200)
        @UniqueElements(message = "{error.listed-twice}")
        @Schema(description = "Codes of units, each with everything below it", examples = "[\"B01\"]")
        List<@NotBlank @Size(max = 64) String> units,

        @NotNull
        @Size(min = 1, max = 3)
        @UniqueElements(message = "{error.listed-twice}")
        @Schema(description = "OFFICER, SUB_BRANCH_MANAGER and BRANCH_MANAGER are possible", examples = "[\"OFFICER\"]")
        List<@NotNull Role> roles,

        @NotNull
        @Size(max = 20)
        @UniqueElements(message = "{error.listed-twice}")
        @Schema(
                description = "Only officers of these tiers in the month of the publication; empty for every tier",
                examples = "[4, 5]")
        List<@NotNull @Min(1) @Max(20) Integer> tiers) {}
