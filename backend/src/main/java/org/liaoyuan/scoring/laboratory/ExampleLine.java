package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.core.Line;

@Schema(name = "ExampleLine", description = "Points of one product, step by step: loans × coefficient × balance factor")
record ExampleLine(
        @Schema(description = "Code of the product", examples = "CONSUMER")
        String product,

        @Schema(description = "Loans", examples = "10") int loans,

        @Schema(description = "Of all of them, yuan", examples = "900000.00")
        BigDecimal amount,

        @Schema(description = "The average, yuan, rounded for display only", examples = "90000.00")
        BigDecimal averageBalance,

        @Schema(description = "The scheme's benchmark, yuan", examples = "120000.00")
        BigDecimal benchmark,

        @Schema(description = "Average by benchmark, 4 places, before the bounds", examples = "0.7500")
        BigDecimal ratio,

        @Schema(description = "The same kept within the product's bounds", examples = "0.8000")
        BigDecimal factor,

        @Schema(description = "Points a loan brings at factor 1", examples = "0.60")
        BigDecimal coefficient,

        @Schema(description = "Points, 2 places", examples = "4.80")
        BigDecimal points) {

    static ExampleLine of(Line line) {
        return new ExampleLine(
                line.product(),
                line.loans(),
                line.amount(),
                line.averageBalance(),
                line.benchmark(),
                line.ratio(),
                line.factor(),
                line.coefficient(),
                line.points());
    }
}
