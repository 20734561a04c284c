package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * A tier and what it follows from.
 *
 * @param averagePoints points, rounded to 2 places, as compared with the tiers' minima; null when no month could be used
 * @param monthsUsed the months averaged, newest first; empty for an officer who enters at the scheme's entry tier
 */
public record TierBasis(int tier, @Nullable BigDecimal averagePoints, List<MonthPoints> monthsUsed) {

    public TierBasis {
        monthsUsed = List.copyOf(monthsUsed);
    }

    /** @param newestFirst the officer's closed, counted months before the month scored; more than the window do no harm */
    public static TierBasis of(SchemeRules rules, List<MonthPoints> newestFirst) {
        List<MonthPoints> used = newestFirst.subList(0, Math.min(rules.tierWindowMonths(), newestFirst.size()));
        if (used.isEmpty()) {
            return new TierBasis(rules.entryTier(), null, List.of());
        }
        BigDecimal sum = used.stream().map(MonthPoints::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = Exact.divide2(sum, BigDecimal.valueOf(used.size()));
        return new TierBasis(tierFor(rules, average), average, used);
    }

    /** The tier after the month at hand ends; an exempt month is not counted and changes nothing. */
    public static TierBasis after(SchemeRules rules, Optional<MonthPoints> counted, List<MonthPoints> newestFirst) {
        List<MonthPoints> months = new ArrayList<>(newestFirst);
        counted.ifPresent(month -> months.add(0, month));
        return of(rules, months);
    }

    private static int tierFor(SchemeRules rules, BigDecimal average) {
        List<SchemeRules.Tier> bestFirst = rules.tiers().stream()
                .sorted(Comparator.comparingInt(SchemeRules.Tier::tier))
                .toList();
        return bestFirst.stream()
                .filter(tier -> Exact.reaches(average, tier.minAveragePoints()))
                .findFirst()
                .orElseGet(() -> bestFirst.get(bestFirst.size() - 1))
                .tier();
    }
}
