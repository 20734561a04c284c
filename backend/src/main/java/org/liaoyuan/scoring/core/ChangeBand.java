package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/** How much an officer's points change, as a share of those before. Bands have no gap and no overlap. */
public enum ChangeBand {
    /** 20 % or more lost. */
    DOWN_20(-20),
    DOWN_10(-10),
    DOWN_5(-5),
    /** Less than 5 % lost. */
    DOWN(0),
    SAME(0),
    /** Less than 5 % gained. */
    UP(0),
    UP_5(5),
    UP_10(10),
    /** 20 % or more gained, or something from nothing. */
    UP_20(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whoever changes by this or more is in this band or a further one. */
    private final int percent;

    ChangeBand(int percent) {
        this.percent = percent;
    }

    public static ChangeBand of(BigDecimal before, BigDecimal after) {
        BigDecimal change = after.subtract(before);
        return switch (change.signum()) {
            case -1 -> first(change, before, DOWN_20, DOWN_10, DOWN_5, DOWN);
            case 1 -> first(change, before, UP_20, UP_10, UP_5, UP);
            default -> SAME;
        };
    }

    private static ChangeBand first(BigDecimal change, BigDecimal before, ChangeBand... furthestFirst) {
        for (ChangeBand band : furthestFirst) {
            if (band.reaches(change.abs().multiply(HUNDRED), before.abs())) {
                return band;
            }
        }
        throw new IllegalStateException("the last band begins at 0");
    }

    private boolean reaches(BigDecimal hundredfold, BigDecimal before) {
        return hundredfold.compareTo(before.multiply(BigDecimal.valueOf(Math.abs(percent)))) >= 0;
    }
}
