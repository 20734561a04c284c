package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import org.liaoyuan.scheme.SchemeRules;

/** What a month asks of one officer: points, and yuan with lifeline ≤ floor ≤ stretch. */
public record Targets(
        BigDecimal pointsStandard, BigDecimal lifelineAmount, BigDecimal floorAmount, BigDecimal stretchAmount) {

    public static Targets of(SchemeRules.Tier tier) {
        return new Targets(tier.pointsStandard(), tier.lifelineAmount(), tier.floorAmount(), tier.stretchAmount());
    }

    /** With those numbers of another that are higher; the lifeline is nobody's to change. */
    public Targets raisedTo(BigDecimal pointsStandard, BigDecimal floorAmount, BigDecimal stretchAmount) {
        return new Targets(
                this.pointsStandard.max(pointsStandard),
                lifelineAmount,
                this.floorAmount.max(floorAmount),
                this.stretchAmount.max(stretchAmount));
    }

    Targets amountsTimes(BigDecimal factor) {
        return new Targets(
                pointsStandard,
                lifelineAmount.multiply(factor),
                floorAmount.multiply(factor),
                stretchAmount.multiply(factor));
    }

    public boolean pointsMet(BigDecimal points) {
        return Exact.reaches(points, pointsStandard);
    }
}
