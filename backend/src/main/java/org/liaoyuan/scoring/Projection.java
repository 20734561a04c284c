package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one officer's open month is heading.
 *
 * @param unitId sub-branch that the month lists the officer in
 * @param counts false while the month is exempt
 * @param amount disbursed so far, yuan
 * @param projected straight-line to the month's end; null before the first working day has passed
 */
public record Projection(
        long personId,
        long unitId,
        boolean counts,
        BigDecimal amount,
        @Nullable BigDecimal projected,
        Limit lifeline,
        Limit floor,
        Pace pace) {

    /**
     * One of the month's limits.
     *
     * @param missed whether the projection is below it, compared before any rounding
     * @param perDay yuan for each remaining working day; null when it is reached, or no day is left
     */
    public record Limit(
            BigDecimal amount, boolean missed, @Nullable BigDecimal perDay) {}

    /**
     * How far the month has come; the same for everybody.
     *
     * @param asOf day up to which the ledger is complete
     * @param elapsed working days up to it
     * @param remaining working days after it
     */
    public record Pace(LocalDate asOf, int elapsed, int remaining) {}
}
