package org.liaoyuan.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer's streak, and where the open month would take it. */
@Schema(
        name = "StreakOutlook",
        description =
                "Where an officer's streak stands, and where the open month would take it at the pace so far: projected,"
                        + " not decided")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutlookView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the sub-branch", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of the sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "The open month", examples = "2024-04")
        YearMonth month,

        @Schema(description = "Day up to which the ledger is complete; absent before the month's first") @Nullable
        LocalDate asOf,

        @Schema(description = "Consecutive counted months below the lifeline before this one", examples = "1")
        int streak,

        @Schema(description = "What that came to; absent for none") @Nullable
        Stage stage,

        @Schema(description = "Whether the month does not count, so that the streak stays")
        boolean exempt,

        @Schema(description = "Whether the month would be a miss at this pace; absent before its first working day")
        @Nullable
        Boolean atRisk,

        @Schema(description = "What the streak would come to at this pace; absent for none, and before the first day")
        @Nullable
        Stage projectedStage,

        @Schema(description = "Disbursed so far, yuan", examples = "350000.00")
        BigDecimal amount,

        @Schema(description = "Straight-line to the month's end, yuan; absent before the first working day") @Nullable
        BigDecimal projectedAmount,

        @Schema(description = "The lifeline, yuan", examples = "800000.00")
        BigDecimal lifelineAmount) {}
