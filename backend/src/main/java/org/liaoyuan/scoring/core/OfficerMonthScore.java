package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * The result of one officer in one month.
 *
 * @param points lines plus adjustments, 2 places
 * @param amount disbursed plus adjustments, yuan
 * @param loans counted loans; adjustments add none
 * @param miss counted and below the lifeline
 * @param streak after this month
 * @param warning where that streak stands; an exempt month leaves it standing
 */
public record OfficerMonthScore(
        List<Line> lines,
        BigDecimal points,
        BigDecimal amount,
        int loans,
        TierBasis tier,
        Targets targets,
        boolean pointsMet,
        Attainment attainment,
        @Nullable ExemptReason exemptReason,
        boolean miss,
        int streak,
        Warning warning) {

    public OfficerMonthScore {
        lines = List.copyOf(lines);
    }

    public boolean exempt() {
        return exemptReason != null;
    }

    /** An exit case is opened once a streak: in the month that makes it long enough. */
    public boolean opensCase() {
        return miss && streak == Warning.EXIT.ordinal();
    }

    /**
     * @param sums at most one for each product
     * @param targets of the tier in force, or those issued to the officer above them
     * @param previousStreak after the officer's month before; 0 where {@link Streak#startsAgain} or a case restarted it
     */
    public static OfficerMonthScore score(
            SchemeRules rules,
            Collection<ProductSum> sums,
            Collection<Adjustment> adjustments,
            TierBasis tier,
            Targets targets,
            Optional<ExemptReason> exempt,
            int previousStreak) {
        List<Line> lines = Line.of(rules, sums);
        BigDecimal points =
                adjustments.stream().map(Adjustment::points).reduce(Line.totalPoints(lines), BigDecimal::add);
        BigDecimal amount =
                adjustments.stream().map(Adjustment::amount).reduce(Line.totalAmount(lines), BigDecimal::add);
        Attainment attainment = Attainment.of(amount, targets);
        boolean below = attainment == Attainment.BELOW_LIFELINE;
        int streak = Streak.after(previousStreak, exempt.isPresent(), below);
        return new OfficerMonthScore(
                lines,
                points,
                amount,
                Line.totalLoans(lines),
                tier,
                targets,
                targets.pointsMet(points),
                attainment,
                exempt.orElse(null),
                below && exempt.isEmpty(),
                streak,
                Warning.of(streak));
    }
}
