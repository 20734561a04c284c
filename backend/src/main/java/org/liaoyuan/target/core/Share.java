package org.liaoyuan.target.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of those among whom an amount is spread.
 *
 * @param weight not negative; 0 takes nothing beyond {@code least}
 * @param least the share is never below it
 * @param fixed set by hand: the share is this amount, whatever the others get; null for one that is free
 */
public record Share(
        BigDecimal weight, BigDecimal least, @Nullable BigDecimal fixed) {

    public Share {
        if (weight.signum() < 0 || least.signum() < 0 || fixed != null && fixed.signum() < 0) {
            throw new IllegalArgumentException("a share is not negative");
        }
    }

    public static Share of(BigDecimal weight) {
        return new Share(weight, BigDecimal.ZERO, null);
    }

    public static Share atLeast(BigDecimal least, BigDecimal weight) {
        return new Share(weight, least, null);
    }

    public static Share fixed(BigDecimal amount) {
        return new Share(BigDecimal.ZERO, BigDecimal.ZERO, amount);
    }

    boolean isFree() {
        return fixed == null;
    }
}
