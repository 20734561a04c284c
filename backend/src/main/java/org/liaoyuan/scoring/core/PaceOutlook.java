package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a month is heading, straight-line over working days. Money is yuan, rounded to 2 places for display.
 *
 * @param elapsedWorkingDays up to and including the as-of day
 * @param projectedAmount amount × W / w; null before the first working day has passed
 * @param requiredPerDay yuan for each remaining working day
 */
public record PaceOutlook(
        int workingDays,
        int elapsedWorkingDays,
        int remainingWorkingDays,
        @Nullable BigDecimal projectedAmount,
        RequiredPerDay requiredPerDay) {

    /** Each is null when nothing is missing, or no working day is left to make it up. */
    public record RequiredPerDay(
            @Nullable BigDecimal lifeline,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal stretch) {}

    public static PaceOutlook of(BigDecimal amount, Targets targets, int workingDays, int elapsedWorkingDays) {
        if (elapsedWorkingDays < 0 || elapsedWorkingDays > workingDays) {
            throw new IllegalArgumentException(elapsedWorkingDays + " of " + workingDays + " working days");
        }
        int remaining = workingDays - elapsedWorkingDays;
        return new PaceOutlook(
                workingDays,
                elapsedWorkingDays,
                remaining,
                projected(amount, workingDays, elapsedWorkingDays),
                new RequiredPerDay(
                        required(amount, targets.lifelineAmount(), remaining),
                        required(amount, targets.floorAmount(), remaining),
                        required(amount, targets.stretchAmount(), remaining)));
    }

    /** The level that the projection reaches, before any rounding; null before the first working day has passed. */
    public static @Nullable Attainment attainment(
            BigDecimal amount, Targets targets, int workingDays, int elapsedWorkingDays) {
        // amount × W / w against a limit is amount × W against limit × w: nothing is divided.
        return elapsedWorkingDays == 0
                ? null
                : Attainment.of(
                        amount.multiply(BigDecimal.valueOf(workingDays)),
                        targets.amountsTimes(BigDecimal.valueOf(elapsedWorkingDays)));
    }

    private static @Nullable BigDecimal projected(BigDecimal amount, int workingDays, int elapsed) {
        return elapsed == 0
                ? null
                : Exact.divide2(amount.multiply(BigDecimal.valueOf(workingDays)), BigDecimal.valueOf(elapsed));
    }

    private static @Nullable BigDecimal required(BigDecimal amount, BigDecimal target, int remaining) {
        BigDecimal gap = target.subtract(amount);
        return remaining == 0 || gap.signum() <= 0 ? null : Exact.divide2(gap, BigDecimal.valueOf(remaining));
    }
}
