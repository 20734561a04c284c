package org.liaoyuan.target;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;

/** Of which round numbers shares may be made. */
final class SpreadStep {
    private static final Set<Integer> ALLOWED = Set.of(1, 100, 1_000, 10_000);

    private SpreadStep() {}

    static BigDecimal of(@Nullable Integer yuan) {
        if (yuan == null) {
            return BigDecimal.ONE;
        }
        if (!ALLOWED.contains(yuan)) {
            throw FieldError.pointer("/step", "not-one-of", "1, 100, 1000, 10000")
                    .toException();
        }
        return BigDecimal.valueOf(yuan);
    }
}
