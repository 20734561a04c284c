package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit's officers come to in a month; those who have left and only have adjustments are not among them. */
@Schema(description = "What the officers of a unit, and of those below it, come to in a month")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
        @Schema(description = "Officers listed in the month", examples = "86")
        int officers,

        @Schema(description = "Points an officer, 2 places; 0 without officers", examples = "10.44")
        BigDecimal averagePoints,

        @Schema(description = "Officers who reached their points standard", examples = "12")
        int pointsMet,

        @Schema(description = "Disbursed, adjustments included, yuan", examples = "347000000.00")
        BigDecimal amount,

        @Schema(description = "Sum of the floor targets, yuan", examples = "407000000.00")
        BigDecimal floorAmount,

        @Schema(description = "Sum of the stretch targets, yuan", examples = "627000000.00")
        BigDecimal stretchAmount,

        @Schema(description = "Sum of the lifelines, yuan", examples = "220000000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "Counted loans", examples = "812")
        int loans,

        @Schema(description = "Officers for whom the month does not count", examples = "5")
        int exempt,

        @Schema(description = "Officers below their lifeline, exempt ones left out", examples = "7")
        int belowLifeline,

        @Schema(description = "Officers of each tier in force, best first; tiers without officers are absent")
        List<TierCount> tiers,

        @Schema(description = "Officers at each level, best first; levels without officers are absent")
        List<LevelCount> attainment,

        @Schema(
                description =
                        "Officers by how many counted months running they have been below the lifeline; an exempt month leaves that standing")
        List<StreakCount> streaks,

        @Schema(description = "The units right below; none below a sub-branch")
        List<UnitSummary> units,

        @Schema(description = "The month before; absent when it had no officers") @Nullable
        Previous previous) {

    @Schema(name = "SummaryTier", description = "Officers of one tier")
    record TierCount(
            @Schema(description = "Number of the tier; 1 is the best", examples = "2")
            int tier,

            @Schema(description = "Officers in it", examples = "19")
            int officers) {}

    @Schema(name = "SummaryLevel", description = "Officers at one level of their amount targets")
    record LevelCount(
            @Schema(
                    description = "The level",
                    enumeration = {"STRETCH_MET", "FLOOR_MET", "BELOW_FLOOR", "BELOW_LIFELINE"})
            String level,

            @Schema(description = "Officers at it", examples = "31")
            int officers) {}

    @Schema(name = "SummaryStreak", description = "Officers with one length of streak")
    record StreakCount(
            @Schema(description = "Months; 3 stands for 3 or more", examples = "1")
            int streak,

            @Schema(description = "Officers with it", examples = "5")
            int officers) {}

    @Schema(name = "SummaryUnit", description = "One of the units right below")
    record UnitSummary(
            @Schema(description = "Code of the unit", examples = "2201")
            String unitCode,

            @Schema(description = "Its name", examples = "长春分行")
            String unitName,

            @Schema(description = "Officers listed in the month", examples = "42")
            int officers,

            @Schema(description = "Points an officer, 2 places", examples = "11.20")
            BigDecimal averagePoints,

            @Schema(description = "Disbursed, yuan", examples = "120000000.00")
            BigDecimal amount,

            @Schema(description = "Sum of the floor targets, yuan", examples = "130000000.00")
            BigDecimal floorAmount,

            @Schema(description = "Sum of the stretch targets, yuan", examples = "200000000.00")
            BigDecimal stretchAmount,

            @Schema(description = "Officers below their lifeline, exempt ones left out", examples = "3")
            int belowLifeline) {}

    @Schema(name = "SummaryPrevious", description = "The same unit in the month before")
    record Previous(
            @Schema(description = "Points an officer, 2 places", examples = "10.02")
            BigDecimal averagePoints,

            @Schema(description = "Disbursed, yuan", examples = "333000000.00")
            BigDecimal amount) {}
}
