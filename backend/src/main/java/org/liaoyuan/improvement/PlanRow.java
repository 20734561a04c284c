package org.liaoyuan.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ImprovementPlanRow", description = "A plan in the list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanRow(
        @Schema(description = "Id") UUID id,

        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the officer's sub-branch when it was opened", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "Month of the warning that led to it; absent where none did", examples = "2024-03")
        @Nullable
        YearMonth warningMonth,

        @Schema(description = "Why the month lacks") List<Cause> causes,

        @Schema(description = "What a month is to bring, yuan", examples = "1500000.00")
        BigDecimal goalAmount,

        @Schema(description = "Last day", examples = "2024-06-28")
        LocalDate endsOn,

        @Schema(description = "Who opened it", examples = "陈强")
        String openedBy,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "When the officer confirmed having seen it; absent while not") @Nullable
        Instant seenAt,

        @Schema(description = "How it ended; absent while it runs") @Nullable
        PlanResult result,

        @Schema(description = "When it ended; absent while it runs") @Nullable
        Instant endedAt) {}
