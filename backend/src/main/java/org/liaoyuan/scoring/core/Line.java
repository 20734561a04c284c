package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liaoyuan.scheme.SchemeRules;

/**
 * The arithmetic of one product in one month, as the statement shows it.
 *
 * @param amount disbursed, yuan
 * @param balance sum of balances, yuan
 * @param averageBalance yuan, rounded to 2 places for display only: the factor is taken from the exact quotient
 * @param benchmark the scheme's benchmark balance, yuan
 * @param factor balance factor, 4 places, within the product's bounds
 * @param coefficient the scheme's coefficient
 * @param points 2 places
 */
public record Line(
        String product,
        int loans,
        BigDecimal amount,
        BigDecimal balance,
        BigDecimal averageBalance,
        BigDecimal benchmark,
        BigDecimal factor,
        BigDecimal coefficient,
        BigDecimal points) {

    /** @throws IllegalArgumentException when there is no loan, or the rule is another product's */
    public static Line of(SchemeRules.Product rule, ProductSum sum) {
        if (sum.loans() == 0 || !rule.product().equals(sum.product())) {
            throw new IllegalArgumentException("no line for " + sum + " under " + rule.product());
        }
        BigDecimal count = BigDecimal.valueOf(sum.loans());
        BigDecimal factor = factor(rule, count, sum.balance());
        return new Line(
                sum.product(),
                sum.loans(),
                sum.amount(),
                sum.balance(),
                Exact.divide2(sum.balance(), count),
                rule.benchmarkBalance(),
                factor,
                rule.coefficient(),
                Exact.round2(count.multiply(rule.coefficient()).multiply(factor)));
    }

    /** So many loans, of so many yuan in all, of which nothing is repaid. */
    static Line ofLoans(SchemeRules.Product rule, int loans, BigDecimal amount) {
        return of(rule, new ProductSum(rule.product(), loans, amount, amount));
    }

    /** One line for each product with a loan, in the scheme's order. The sums' own order does not matter. */
    public static List<Line> of(SchemeRules rules, Collection<ProductSum> sums) {
        List<Line> lines = new ArrayList<>();
        int placed = 0;
        for (SchemeRules.Product rule : rules.products()) {
            for (ProductSum sum : sums) {
                if (sum.product().equals(rule.product())) {
                    placed++;
                    if (sum.loans() > 0) {
                        lines.add(of(rule, sum));
                    }
                }
            }
        }
        if (placed != sums.size()) {
            throw new IllegalArgumentException("scheme " + rules.name() + " lacks a product of " + sums);
        }
        return List.copyOf(lines);
    }

    /** Points of one product: 0.00 without a loan. */
    static BigDecimal points(SchemeRules.Product rule, ProductSum sum) {
        return sum.loans() == 0 ? Exact.ZERO : of(rule, sum).points();
    }

    public static BigDecimal totalPoints(Collection<Line> lines) {
        return lines.stream().map(Line::points).reduce(Exact.ZERO, BigDecimal::add);
    }

    public static BigDecimal totalAmount(Collection<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Exact.ZERO, BigDecimal::add);
    }

    public static int totalLoans(Collection<Line> lines) {
        return lines.stream().mapToInt(Line::loans).sum();
    }

    /** Average by benchmark, 4 places, before it is kept within the product's bounds. */
    public BigDecimal ratio() {
        return ratio(balance, BigDecimal.valueOf(loans), benchmark);
    }

    private static BigDecimal factor(SchemeRules.Product rule, BigDecimal count, BigDecimal balance) {
        BigDecimal ratio = ratio(balance, count, rule.benchmarkBalance());
        return Exact.round4(ratio.max(rule.minFactor()).min(rule.maxFactor()));
    }

    private static BigDecimal ratio(BigDecimal balance, BigDecimal count, BigDecimal benchmark) {
        return Exact.divide4(balance, count.multiply(benchmark));
    }
}
