package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.core.FactorCliff;
import org.liaoyuan.scoring.core.Line;
import org.liaoyuan.scoring.core.OneMoreLoan;
import org.liaoyuan.scoring.core.ProductCliffs;

@Schema(name = "ProductCliffs", description = "How one product's points follow from yuan and from loans")
record ProductCliffsView(
        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(description = "One loan at the amounts where the slope changes, ascending from 0")
        List<Point> curve,

        @Schema(
                description =
                        "Where the balance factor leaves its lower bound or meets its upper one; none if it never moves")
        List<Bend> cliffs,

        @Schema(description = "What one more loan adds, by where the average stands")
        List<OneMore> oneMore) {

    @Schema(name = "CurvePoint", description = "Points of a loan of some amount")
    record Point(
            @Schema(description = "Of the loan, yuan", examples = "500000.00")
            BigDecimal amount,

            @Schema(description = "Its balance factor, 4 places", examples = "1.0000")
            BigDecimal factor,

            @Schema(description = "Its points, 2 places", examples = "1.00")
            BigDecimal points) {

        static Point of(Line line) {
            return new Point(line.amount(), line.factor(), line.points());
        }
    }

    @Schema(name = "FactorCliff", description = "A bound of the balance factor, in yuan of one loan")
    record Bend(
            @Schema(
                    description =
                            "LOWER: up to below, more yuan bring nothing. UPPER: from at on, more yuan bring nothing",
                    examples = "LOWER")
            FactorCliff.Bound bound,

            @Schema(description = "One yuan less") Point below,

            @Schema(description = "The least amount above the lower bound, or at the upper one")
            Point at) {

        static Bend of(FactorCliff cliff) {
            return new Bend(cliff.bound(), Point.of(cliff.below()), Point.of(cliff.at()));
        }
    }

    @Schema(name = "OneMoreLoan", description = "What one more loan adds to the points of a month")
    record OneMore(
            @Schema(description = "Loans so far", examples = "10")
            int loans,

            @Schema(description = "Their average, yuan", examples = "500000.00")
            BigDecimal averageBalance,

            @Schema(description = "Their points", examples = "10.00")
            BigDecimal points,

            @Schema(description = "Points added by a loan of one yuan", examples = "0.00")
            BigDecimal addedBySmall,

            @Schema(description = "Points added by a loan of the benchmark", examples = "1.00")
            BigDecimal addedByBenchmark,

            @Schema(description = "Points added by a loan that alone would have the greatest factor", examples = "1.50")
            BigDecimal addedByLarge) {

        static OneMore of(OneMoreLoan more) {
            Line before = more.before();
            return new OneMore(
                    before.loans(),
                    before.averageBalance(),
                    before.points(),
                    more.withSmall().points().subtract(before.points()),
                    more.withBenchmark().points().subtract(before.points()),
                    more.withLarge().points().subtract(before.points()));
        }
    }

    static ProductCliffsView of(ProductCliffs cliffs) {
        return new ProductCliffsView(
                cliffs.product(),
                cliffs.curve().stream().map(Point::of).toList(),
                cliffs.cliffs().stream().map(Bend::of).toList(),
                cliffs.oneMore().stream().map(OneMore::of).toList());
    }
}
