package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import org.liaoyuan.scheme.SchemeRules;

/** What a month asks of one officer: points, and yuan with lifeline ≤ floor ≤ stretch. */
public record Targets(
        BigDecimal pointsStandard, BigDecimal lifelineAmount, BigDecimal floorAmount, BigDecimal stretchAmount) {

    public static Targets of(SchemeRules.Tier tier) {
        return new Targets(tier.pointsStandard(), tier.lifelineAmount(), tier.floorAmount(), tier.stretchAmount());
    }

    public boolean pointsMet(BigDecimal points) {
        return Exact.reaches(points, pointsStandard);
    }
}
