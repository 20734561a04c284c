package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * Where one yuan or one loan more changes what an officer of a tier has reached.
 *
 * @param standard for each product alone, what reaches the tier's points standard
 * @param entry what leads into the tier; null for the lowest, which takes everybody
 */
public record TierCliffs(
        int tier,
        Targets targets,
        List<AmountCliff> amounts,
        List<PointsCliff> standard,
        @Nullable TierEntry entry) {

    /** The best tier first. */
    public static List<TierCliffs> of(SchemeRules rules) {
        return rules.tiers().stream().map(tier -> of(rules, tier)).toList();
    }

    private static TierCliffs of(SchemeRules rules, SchemeRules.Tier tier) {
        Targets targets = Targets.of(tier);
        return new TierCliffs(
                tier.tier(),
                targets,
                AmountCliff.of(targets),
                ways(rules, tier.pointsStandard()),
                tier.tier() == rules.tiers().size() ? null : TierEntry.of(rules, tier));
    }

    static List<PointsCliff> ways(SchemeRules rules, BigDecimal points) {
        return rules.products().stream()
                .map(rule -> PointsCliff.of(rule, points))
                .flatMap(Optional::stream)
                .toList();
    }
}
