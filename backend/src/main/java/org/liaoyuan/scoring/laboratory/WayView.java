package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.PointsCliff;

@Schema(name = "PointsCliff", description = "What it takes to reach points by loans of one product alone")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WayView(
        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "The least number of loans, each at the benchmark", examples = "7")
        int loans,

        @Schema(
                description = "Least yuan that so many loans must add up to; 0 when any amount does",
                examples = "3247475.00")
        BigDecimal amount,

        @Schema(description = "Points with one yuan less in all; absent when any amount does", examples = "6.49")
        @Nullable
        BigDecimal pointsBelow,

        @Schema(description = "Points at that amount", examples = "6.50")
        BigDecimal points,

        @Schema(description = "The least number if each has the greatest factor", examples = "5")
        int fewestLoans,

        @Schema(
                description = "The least number if each has but the least factor; absent where that never reaches",
                examples = "9")
        @Nullable
        Integer mostLoans) {

    static WayView of(PointsCliff cliff) {
        return new WayView(
                cliff.product(),
                cliff.loans(),
                cliff.amount(),
                cliff.pointsBelow(),
                cliff.points(),
                cliff.fewestLoans(),
                cliff.mostLoans());
    }
}
