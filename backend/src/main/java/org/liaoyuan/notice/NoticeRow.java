package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NoticeRow", description = "A version of a notice as lists show it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeRow(
        @Schema(description = "The version") UUID id,

        @Schema(description = "The same for all versions of a notice")
        UUID series,

        @Schema(description = "Number of the version, from 1", examples = "2")
        int edition,

        NoticeStanding standing,

        @Schema(description = "Title", examples = "关于调整放款生命线的通知")
        String title,

        @Schema(description = "Code of the unit whose notice it is", examples = "HO")
        String unitCode,

        @Schema(description = "Name of that unit", examples = "总行")
        String unitName,

        @Schema(description = "First day on which it holds", examples = "2024-04-01")
        LocalDate effectiveOn,

        @Schema(description = "Name of the scheme whose rules it explains", examples = "2025 考核方案") @Nullable
        String schemeName,

        @Schema(description = "When it was published") @Nullable
        Instant publishedAt,

        @Schema(description = "Name of who published it", examples = "陈静") @Nullable
        String publishedBy,

        @Schema(description = "Last day to acknowledge it", examples = "2024-03-28") @Nullable
        LocalDate dueOn,

        @Schema(description = "Recipients of the caller's units", examples = "420")
        long recipients,

        @Schema(description = "Those of them who acknowledged it", examples = "310")
        long acknowledged) {}
