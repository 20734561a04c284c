package org.liaoyuan.target.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a level hands down beyond what it was given itself (层层加码). The two are compared, never added.
 *
 * @param difference handed down minus given, yuan; less than 0 where less is handed down
 * @param percent of what was given, 2 places
 */
public record Inflation(BigDecimal given, BigDecimal handedDown, BigDecimal difference, BigDecimal percent) {
    private static final int PERCENT_PLACES = 2;

    /** Null where one of the two is not there: no target is not zero. */
    public static @Nullable Inflation of(@Nullable BigDecimal given, @Nullable BigDecimal handedDown) {
        if (given == null || handedDown == null || given.signum() == 0) {
            return null;
        }
        BigDecimal difference = handedDown.subtract(given);
        return new Inflation(
                given,
                handedDown,
                difference,
                difference.movePointRight(2).divide(given, PERCENT_PLACES, RoundingMode.HALF_UP));
    }

    /** An amount with so many percent on top, in whole yuan beyond the amount itself. */
    public static BigDecimal raised(BigDecimal amount, BigDecimal percent) {
        return amount.add(amount.multiply(percent).movePointLeft(2).setScale(0, RoundingMode.HALF_UP));
    }
}
