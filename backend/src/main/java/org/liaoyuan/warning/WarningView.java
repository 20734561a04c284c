package org.liaoyuan.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A warning in the list. */
@Schema(
        name = "Warning",
        description = "A closed month below the lifeline, what it means, and whether its officer knows")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarningView(
        @Schema(description = "Id") UUID id,

        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch that the month lists the officer in", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "The closed month", examples = "2024-03")
        YearMonth month,

        Stage stage,

        @Schema(description = "Consecutive counted months below the lifeline, this one included", examples = "2")
        int streak,

        @Schema(description = "Disbursed in the month, yuan", examples = "650000.00")
        BigDecimal amount,

        @Schema(description = "The lifeline of the month, yuan", examples = "800000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "What the lifeline lacked, yuan", examples = "150000.00")
        BigDecimal missingAmount,

        @Schema(description = "Measures it asks for", examples = "3")
        int measures,

        @Schema(description = "Measures accepted as done", examples = "1")
        int measuresDone,

        @Schema(description = "Measures not done by their last day, or owed by nobody", examples = "0")
        int measuresOverdue,

        @Schema(description = "When the officer was told; absent for the moment before") @Nullable
        Instant sentAt,

        @Schema(description = "When the officer's app first showed it; absent while it has not") @Nullable
        Instant deliveredAt,

        @Schema(description = "When the officer opened it") @Nullable
        Instant readAt,

        @Schema(description = "The message that told of it; of the caller's own warnings only") @Nullable
        UUID messageId) {}
