package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/**
 * Why one product's points of a month differ between two schemes, in two steps: first another coefficient, then another balance
 * factor. The two add up to the difference of the points.
 *
 * @param byCoefficient points at the new coefficient and the old factor, less those before
 * @param byFactor points after, less those at the new coefficient and the old factor
 */
public record LineDifference(String product, BigDecimal byCoefficient, BigDecimal byFactor) {

    static LineDifference of(Line before, Line after) {
        BigDecimal between = Exact.round2(
                BigDecimal.valueOf(after.loans()).multiply(after.coefficient()).multiply(before.factor()));
        return new LineDifference(
                after.product(),
                between.subtract(before.points()),
                after.points().subtract(between));
    }

    LineDifference plus(LineDifference other) {
        return new LineDifference(product, byCoefficient.add(other.byCoefficient), byFactor.add(other.byFactor));
    }

    public BigDecimal total() {
        return byCoefficient.add(byFactor);
    }
}
