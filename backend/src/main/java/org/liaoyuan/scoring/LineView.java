package org.liaoyuan.scoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.core.Line;

@Schema(
        name = "StatementLine",
        description = "How the loans of one product became points: loans × coefficient × balance factor")
record LineView(
        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "Counted loans", examples = "4")
        int loans,

        @Schema(description = "Disbursed, yuan", examples = "2400000.00")
        BigDecimal amount,

        @Schema(
                description = "Sum of balances at the month's end, early repayments taken off, yuan",
                examples = "2400000.00")
        BigDecimal balance,

        @Schema(description = "The average, yuan, rounded for display only", examples = "600000.00")
        BigDecimal averageBalance,

        @Schema(description = "The scheme's benchmark, yuan", examples = "500000.00")
        BigDecimal benchmark,

        @Schema(description = "Average by benchmark, 4 places, within the product's bounds", examples = "1.2000")
        BigDecimal factor,

        @Schema(description = "Points a loan brings at factor 1", examples = "1.00")
        BigDecimal coefficient,

        @Schema(description = "Points of the product, 2 places", examples = "4.80")
        BigDecimal points) {

    static LineView of(Line line) {
        return new LineView(
                line.product(),
                line.loans(),
                line.amount(),
                line.balance(),
                line.averageBalance(),
                line.benchmark(),
                line.factor(),
                line.coefficient(),
                line.points());
    }
}
