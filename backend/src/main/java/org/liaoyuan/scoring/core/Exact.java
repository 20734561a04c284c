package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place that rounds: HALF_UP, to 2 places for points and money, to 4 for factors. */
final class Exact {

    static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final int FACTOR_PLACES = 4;
    private static final int POINT_PLACES = 2;

    private Exact() {}

    static BigDecimal round2(BigDecimal value) {
        return value.setScale(POINT_PLACES, RoundingMode.HALF_UP);
    }

    static BigDecimal round4(BigDecimal value) {
        return value.setScale(FACTOR_PLACES, RoundingMode.HALF_UP);
    }

    /** The division is rounded once, straight to the places asked for. */
    static BigDecimal divide2(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, POINT_PLACES, RoundingMode.HALF_UP);
    }

    static BigDecimal divide4(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, FACTOR_PLACES, RoundingMode.HALF_UP);
    }

    static boolean reaches(BigDecimal value, BigDecimal limit) {
        return value.compareTo(limit) >= 0;
    }

    /** Not below 0. */
    static BigDecimal oneYuanLess(BigDecimal amount) {
        return amount.subtract(BigDecimal.ONE).max(ZERO);
    }
}
