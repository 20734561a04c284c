package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Attention",
        description =
                "An officer whom a manager is asked to look at, and why. A question, never a judgement: no score follows from it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttentionView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name", examples = "吴芬浩") String name,

        @Schema(description = "Code of the branch", examples = "2201")
        String branchCode,

        @Schema(description = "Its name", examples = "长春分行") String branchName,

        @Schema(description = "Code of the sub-branch", examples = "220101")
        String subBranchCode,

        @Schema(description = "Its name", examples = "长春分行营业部")
        String subBranchName,

        @Schema(description = "Tier in force", examples = "3")
        int tier,

        @Schema(description = "Disbursed in the month, yuan", examples = "1200000.00")
        BigDecimal amount,

        @Schema(description = "Counted loans of the month", examples = "4")
        int loans,

        @Schema(description = "Floor target of the month, yuan", examples = "4500000.00")
        BigDecimal floorAmount,

        @Schema(description = "Present when the straight line ends far below the floor") @Nullable
        Pace pace,

        @Schema(description = "Present after a rush at the end of a month") @Nullable
        Rush rush,

        @Schema(description = "Present after many working days without a loan") @Nullable
        Idle idle) {

    @Schema(name = "AttentionPace", description = "Where the straight line leads")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pace(
            @Schema(description = "Amount at the month's end at this pace, yuan", examples = "2400000.00")
            BigDecimal projectedAmount,

            @Schema(
                    description = "Yuan a remaining working day to the floor; absent when none remains",
                    examples = "300000.00")
            @Nullable
            BigDecimal requiredPerDay,

            @Schema(description = "Working days gone by", examples = "11")
            int elapsedWorkingDays,

            @Schema(description = "Working days of the month", examples = "21")
            int workingDays) {}

    @Schema(name = "AttentionRush", description = "How much of a month came on its last working days")
    record Rush(
            @Schema(
                    description = "The month: the one before an open month, or the closed month itself",
                    examples = "2024-02")
            YearMonth month,

            @Schema(description = "First of its last working days", examples = "2024-02-27")
            LocalDate from,

            @Schema(description = "Loans from then on", examples = "6")
            int loans,

            @Schema(description = "Yuan from then on", examples = "3100000.00")
            BigDecimal amount,

            @Schema(description = "Yuan of the whole month, without adjustments", examples = "4000000.00")
            BigDecimal monthAmount) {}

    @Schema(name = "AttentionIdle", description = "The longest stretch of the month without a loan")
    record Idle(
            @Schema(description = "Working days of it, leave not counted", examples = "12")
            int workingDays,

            @Schema(description = "The first of them", examples = "2024-03-05")
            LocalDate from,

            @Schema(description = "The last of them, or of those so far", examples = "2024-03-20")
            LocalDate until,

            @Schema(description = "Whether it goes on to the last day that is known of the month")
            boolean open) {}
}
