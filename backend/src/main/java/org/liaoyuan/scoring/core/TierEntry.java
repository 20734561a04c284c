package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.liaoyuan.scheme.SchemeRules;

/**
 * Where the tier changes.
 *
 * @param minAveragePoints as the scheme says
 * @param months of the tier window
 * @param leastSum points that these months must add up to: a little less than the minimum times their number, because
 *     the average is rounded
 * @param tierBelow the tier of one hundredth of a point less
 * @param ways for each product alone, what reaches the minimum if every month is like that
 */
public record TierEntry(
        BigDecimal minAveragePoints, int months, BigDecimal leastSum, int tierBelow, List<PointsCliff> ways) {

    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static TierEntry of(SchemeRules rules, SchemeRules.Tier tier) {
        int months = rules.tierWindowMonths();
        BigDecimal enough = Exact.round2(tier.minAveragePoints().multiply(BigDecimal.valueOf(months)));
        BigDecimal leastSum =
                Least.amount(enough, sum -> tierOf(rules, sum) <= tier.tier()).orElseThrow();
        return new TierEntry(
                tier.minAveragePoints(),
                months,
                leastSum,
                tierOf(rules, leastSum.subtract(HUNDREDTH)),
                TierCliffs.ways(rules, tier.minAveragePoints()));
    }

    /** As if one month of a full window had brought all of it. */
    private static int tierOf(SchemeRules rules, BigDecimal sum) {
        List<MonthPoints> window = IntStream.range(0, rules.tierWindowMonths())
                .mapToObj(at -> new MonthPoints(ANY_MONTH.minusMonths(at), at == 0 ? sum : Exact.ZERO))
                .toList();
        return TierBasis.of(rules, window).tier();
    }
}
