package org.liaoyuan.exemption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExemptionSummary", description = "What lists show of an exemption")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExemptionRow(
        @Schema(description = "Id") UUID id,

        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the officer's sub-branch when it was proposed", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        ExemptionKind kind,

        @Schema(description = "First day", examples = "2024-03-04")
        LocalDate from,

        @Schema(description = "Last day", examples = "2024-03-22")
        LocalDate until,

        ExemptionStatus status,

        @Schema(description = "Who proposed it", examples = "陈强")
        String proposedBy,

        @Schema(description = "When it was proposed") Instant proposedAt,

        @Schema(description = "Who decided, or withdrew it", examples = "李敏") @Nullable
        String decidedBy,

        @Schema(description = "When that was") @Nullable Instant decidedAt) {}
