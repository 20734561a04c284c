package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/** The amount level of a month: each level begins at its own limit and ends just below the next one. */
public enum Attainment {
    STRETCH_MET,
    FLOOR_MET,
    BELOW_FLOOR,
    BELOW_LIFELINE;

    public static Attainment of(BigDecimal amount, Targets targets) {
        if (Exact.reaches(amount, targets.stretchAmount())) {
            return STRETCH_MET;
        }
        if (Exact.reaches(amount, targets.floorAmount())) {
            return FLOOR_MET;
        }
        return Exact.reaches(amount, targets.lifelineAmount()) ? BELOW_FLOOR : BELOW_LIFELINE;
    }
}
