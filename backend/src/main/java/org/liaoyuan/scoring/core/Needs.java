package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * The least number of further loans of one product alone that reaches each target: 0 when it is reached already,
 * null when {@link #MOST_LOANS} would not do.
 *
 * @param ticket yuan that each further loan is taken at
 */
public record Needs(
        String product,
        BigDecimal ticket,
        @Nullable Integer pointsStandard,
        @Nullable Integer lifeline,
        @Nullable Integer floor,
        @Nullable Integer stretch) {

    /** Beyond any month's work of one person: what takes more is not reachable. */
    public static final int MOST_LOANS = 10_000;

    /**
     * @param sum what the officer has of this product in the month, with no loan if nothing
     * @param points the month's points so far, all products and adjustments
     * @param amount the month's amount so far, all products and adjustments, yuan
     */
    public static Needs of(
            SchemeRules.Product rule,
            ProductSum sum,
            BigDecimal ticket,
            BigDecimal points,
            BigDecimal amount,
            Targets targets) {
        if (ticket.signum() <= 0) {
            throw new IllegalArgumentException("ticket " + ticket);
        }
        return new Needs(
                rule.product(),
                ticket,
                forPoints(rule, sum, ticket, targets.pointsStandard().subtract(points)),
                forAmount(ticket, targets.lifelineAmount().subtract(amount)),
                forAmount(ticket, targets.floorAmount().subtract(amount)),
                forAmount(ticket, targets.stretchAmount().subtract(amount)));
    }

    /** The officer's own average ticket, yuan with 2 places; without a loan to go by, the product's benchmark. */
    public static BigDecimal ticket(SchemeRules.Product rule, int loans, BigDecimal amount) {
        return loans == 0 ? Exact.round2(rule.benchmarkBalance()) : Exact.divide2(amount, BigDecimal.valueOf(loans));
    }

    /** Searched upward: a further loan moves the average, and the rounding of the factor can take points away again. */
    private static @Nullable Integer forPoints(
            SchemeRules.Product rule, ProductSum sum, BigDecimal ticket, BigDecimal gap) {
        BigDecimal needed = Line.points(rule, sum).add(gap);
        for (int more = 0; more <= MOST_LOANS; more++) {
            BigDecimal added = ticket.multiply(BigDecimal.valueOf(more));
            if (Exact.reaches(Line.points(rule, sum.plus(more, added, added)), needed)) {
                return more;
            }
        }
        return null;
    }

    private static @Nullable Integer forAmount(BigDecimal ticket, BigDecimal gap) {
        BigDecimal loans = gap.max(BigDecimal.ZERO).divide(ticket, 0, RoundingMode.CEILING);
        return loans.compareTo(BigDecimal.valueOf(MOST_LOANS)) > 0 ? null : loans.intValueExact();
    }
}
