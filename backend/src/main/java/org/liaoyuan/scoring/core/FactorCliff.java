package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liaoyuan.scheme.SchemeRules;

/**
 * Where the balance factor leaves its lower bound or meets its upper one. Between 0 and the first, and from the second
 * on, more yuan bring no more points: the stretches are flat.
 *
 * @param below one loan of one yuan less
 * @param at one loan of the least amount at which the factor is above its lower bound, or at its upper one
 */
public record FactorCliff(Bound bound, Line below, Line at) {

    public enum Bound {
        LOWER,
        UPPER
    }

    /** None for a factor whose bounds are equal, for it never moves. */
    static List<FactorCliff> of(SchemeRules.Product rule) {
        return Stream.of(
                        cliff(rule, Bound.LOWER, line -> line.factor().compareTo(rule.minFactor()) > 0),
                        cliff(rule, Bound.UPPER, line -> Exact.reaches(line.factor(), rule.maxFactor())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FactorCliff> cliff(SchemeRules.Product rule, Bound bound, Predicate<Line> reached) {
        return Least.amount(beyond(rule), amount -> reached.test(Line.ofLoans(rule, 1, amount)))
                .filter(amount -> amount.signum() > 0)
                .map(amount -> new FactorCliff(
                        bound, Line.ofLoans(rule, 1, Exact.oneYuanLess(amount)), Line.ofLoans(rule, 1, amount)));
    }

    /** An amount of one loan at which the factor is at its upper bound. */
    static BigDecimal beyond(SchemeRules.Product rule) {
        return Exact.round2(rule.benchmarkBalance().multiply(rule.maxFactor()).add(BigDecimal.ONE));
    }
}
