package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.liaoyuan.scheme.SchemeRules;

/**
 * How one product's points follow from yuan and from loans.
 *
 * @param curve one loan at the amounts where the slope changes, ascending, from 0 to well beyond the upper bound
 */
public record ProductCliffs(String product, List<Line> curve, List<FactorCliff> cliffs, List<OneMoreLoan> oneMore) {

    private static final BigDecimal BEYOND = new BigDecimal("1.25");

    public static ProductCliffs of(SchemeRules.Product rule) {
        List<FactorCliff> cliffs = FactorCliff.of(rule);
        return new ProductCliffs(rule.product(), curve(rule, cliffs), cliffs, OneMoreLoan.of(rule));
    }

    private static List<Line> curve(SchemeRules.Product rule, List<FactorCliff> cliffs) {
        Stream<BigDecimal> amounts = Stream.concat(
                cliffs.stream()
                        .flatMap(cliff -> Stream.of(cliff.below(), cliff.at()))
                        .map(Line::amount),
                Stream.of(
                        Exact.ZERO,
                        Exact.round2(rule.benchmarkBalance()),
                        Exact.round2(FactorCliff.beyond(rule).multiply(BEYOND))));
        return amounts.distinct()
                .sorted()
                .map(amount -> Line.ofLoans(rule, 1, amount))
                .toList();
    }
}
