package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.liaoyuan.scheme.SchemeRules;

/**
 * What one more loan adds to a month of some loans, which depends on where their average stands: it moves the average
 * of all of them.
 *
 * @param before the loans so far
 * @param withSmall with a loan of one yuan more
 * @param withBenchmark with a loan of the benchmark more
 * @param withLarge with a loan more that alone would have the greatest factor
 */
public record OneMoreLoan(Line before, Line withSmall, Line withBenchmark, Line withLarge) {

    private static final int LOANS = 10;

    /** For ten loans at an average within the lower bound's stretch, at the benchmark, and within the upper bound's. */
    static List<OneMoreLoan> of(SchemeRules.Product rule) {
        BigDecimal low = Exact.round2(rule.benchmarkBalance().multiply(rule.minFactor()));
        return Stream.of(low, Exact.round2(rule.benchmarkBalance()), FactorCliff.beyond(rule))
                .distinct()
                .map(average -> after(rule, average.multiply(BigDecimal.valueOf(LOANS))))
                .toList();
    }

    private static OneMoreLoan after(SchemeRules.Product rule, BigDecimal amount) {
        return new OneMoreLoan(
                Line.ofLoans(rule, LOANS, amount),
                Line.ofLoans(rule, LOANS + 1, amount.add(BigDecimal.ONE)),
                Line.ofLoans(rule, LOANS + 1, amount.add(rule.benchmarkBalance())),
                Line.ofLoans(rule, LOANS + 1, amount.add(FactorCliff.beyond(rule))));
    }
}
