package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.LineDifference;
import org.liaoyuan.scoring.core.MonthChange;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.PointsDifference;

/** One officer's month before and after. */
@Schema(name = "SimulatedMonth", description = "One officer's month as it was, and under the scheme that was run")
record SimulatedMonth(
        @Schema(description = "The month", examples = "2024-03")
        YearMonth month,

        @Schema(description = "Amount of the month, yuan; a scheme changes nothing of it", examples = "2900000.00")
        BigDecimal amount,

        @Schema(description = "As the month was closed") Side before,

        @Schema(description = "Under the scheme that was run")
        Side after,

        @Schema(description = "Why the points differ, by product; all parts add up to the difference")
        List<Part> parts,

        @Schema(description = "Difference of what late news of earlier months contributed", examples = "0.00")
        BigDecimal byAdjustments) {

    @Schema(name = "SimulatedSide", description = "A month's result under one scheme")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            @Schema(description = "Points", examples = "14.10")
            BigDecimal points,

            @Schema(description = "Tier in force", examples = "3")
            int tier,

            @Schema(description = "Lifeline (放款生命线), yuan", examples = "2500000.00")
            BigDecimal lifelineAmount,

            @Schema(description = "Why the month does not count; absent where it does") @Nullable
            ExemptReason exemptReason,

            @Schema(description = "Counted, and below the lifeline", examples = "false")
            boolean miss,

            @Schema(description = "Months below the lifeline in a row, after this one", examples = "0")
            int streak,

            @Schema(description = "Whether an exit case opens", examples = "false")
            boolean opensCase) {

        static Side of(OfficerMonthScore score) {
            return new Side(
                    score.points(),
                    score.tier().tier(),
                    score.targets().lifelineAmount(),
                    score.exemptReason(),
                    score.miss(),
                    score.streak(),
                    score.opensCase());
        }
    }

    @Schema(name = "SimulatedPart", description = "Why one product's points differ")
    record Part(
            @Schema(description = "Code of the product", examples = "CONSUMER")
            String product,

            @Schema(description = "By the coefficient, at the balance factor as it was", examples = "1.20")
            BigDecimal byCoefficient,

            @Schema(description = "By the balance factor: benchmark and bounds", examples = "-0.30")
            BigDecimal byFactor) {

        static Part of(LineDifference line) {
            return new Part(line.product(), line.byCoefficient(), line.byFactor());
        }
    }

    static SimulatedMonth of(MonthChange month) {
        PointsDifference difference = month.difference();
        return new SimulatedMonth(
                month.past().month(),
                month.after().amount(),
                Side.of(month.before()),
                Side.of(month.after()),
                difference.lines().stream().map(Part::of).toList(),
                difference.adjustments());
    }
}
