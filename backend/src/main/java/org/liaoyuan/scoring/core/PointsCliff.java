package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * What it takes to reach points by loans of one product alone.
 *
 * @param loans the least number, each at the benchmark
 * @param amount yuan: the least that so many loans must add up to; 0 when any amount does
 * @param pointsBelow points of so many loans with one yuan less in all; null when any amount does
 * @param points points at that amount
 * @param fewestLoans the least number if each is large enough for the greatest factor
 * @param mostLoans the least number if each has but the least factor; null where that never reaches
 */
public record PointsCliff(
        String product,
        int loans,
        BigDecimal amount,
        @Nullable BigDecimal pointsBelow,
        BigDecimal points,
        int fewestLoans,
        @Nullable Integer mostLoans) {

    /** None where more loans than one person can make would not do, or where no loan is needed. */
    static Optional<PointsCliff> of(SchemeRules.Product rule, BigDecimal needed) {
        OptionalInt loans = loans(rule, rule.benchmarkBalance(), needed);
        if (loans.isEmpty() || loans.getAsInt() == 0) {
            return Optional.empty();
        }
        int count = loans.getAsInt();
        BigDecimal most = rule.benchmarkBalance().multiply(BigDecimal.valueOf(count));
        return Least.amount(Exact.round2(most), amount -> Exact.reaches(points(rule, count, amount), needed))
                .map(amount -> new PointsCliff(
                        rule.product(),
                        count,
                        amount,
                        amount.signum() == 0 ? null : points(rule, count, Exact.oneYuanLess(amount)),
                        points(rule, count, amount),
                        loans(rule, FactorCliff.beyond(rule), needed).orElse(count),
                        number(loans(rule, Exact.ZERO, needed))));
    }

    /** At one average the factor is always the same, so that points only rise with the number. */
    private static OptionalInt loans(SchemeRules.Product rule, BigDecimal each, BigDecimal needed) {
        return Least.number(
                Needs.MOST_LOANS,
                count -> Exact.reaches(points(rule, count, each.multiply(BigDecimal.valueOf(count))), needed));
    }

    private static BigDecimal points(SchemeRules.Product rule, int loans, BigDecimal amount) {
        return loans == 0 ? Exact.ZERO : Line.ofLoans(rule, loans, amount).points();
    }

    private static @Nullable Integer number(OptionalInt found) {
        return found.isPresent() ? found.getAsInt() : null;
    }
}
