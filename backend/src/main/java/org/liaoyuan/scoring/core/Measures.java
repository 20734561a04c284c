package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/**
 * What months of officers come to together.
 *
 * @param counted months that were not exempt; those below are of them
 * @param points of all months, exempt ones too
 * @param floorMet at or above the floor target
 * @param misses below the lifeline
 * @param cases exit cases opened
 */
public record Measures(int counted, BigDecimal points, int pointsMet, int floorMet, int misses, int cases) {
    public static final Measures NONE = new Measures(0, Exact.ZERO, 0, 0, 0, 0);

    static Measures of(OfficerMonthScore score) {
        boolean counts = !score.exempt();
        return new Measures(
                one(counts),
                score.points(),
                one(counts && score.pointsMet()),
                one(counts && score.attainment().compareTo(Attainment.FLOOR_MET) <= 0),
                one(score.miss()),
                one(score.opensCase()));
    }

    public Measures plus(Measures other) {
        return new Measures(
                counted + other.counted,
                points.add(other.points),
                pointsMet + other.pointsMet,
                floorMet + other.floorMet,
                misses + other.misses,
                cases + other.cases);
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
