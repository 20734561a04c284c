package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.scheme.SchemeRules;

/**
 * What a scheme would have given in closed months, had it been in force from the first of them on. Months before them stay as
 * they were; tiers and streaks run on from there.
 */
public final class Rerun {
    private static final Adjustment NOTHING = new Adjustment(Exact.ZERO, Exact.ZERO);

    private Rerun() {}

    /** @throws IllegalArgumentException when the rules lack a product that has loans in these months */
    public static List<MonthChange> of(SchemeRules rules, OfficerPast past) {
        Map<YearMonth, Adjustment> posted = posted(rules, past);
        List<MonthPoints> newestFirst = new ArrayList<>(past.history());
        Standing standing = past.standing();
        List<MonthChange> changes = new ArrayList<>();
        for (PastMonth month : past.months()) {
            TierBasis tier = TierBasis.of(rules, newestFirst);
            OfficerMonthScore after = OfficerMonthScore.score(
                    rules,
                    month.sums(),
                    List.of(month.kept(), posted.getOrDefault(month.month(), NOTHING)),
                    tier,
                    month.targets(rules, tier),
                    month.exempt(rules),
                    standing.before(month.month(), month.assignments(), past.restarts()));
            changes.add(new MonthChange(month, after, month.rush(rules)));
            standing = new Standing(month.month(), after.streak());
            if (!after.exempt()) {
                newestFirst.add(0, new MonthPoints(month.month(), after.points()));
            }
        }
        return List.copyOf(changes);
    }

    /** What late news of these months contributes to later ones of them, each after the earlier news of the same place. */
    private static Map<YearMonth, Adjustment> posted(SchemeRules rules, OfficerPast past) {
        Map<Place, ProductSum> states = new HashMap<>();
        past.months()
                .forEach(month ->
                        month.sums().forEach(sum -> states.put(new Place(month.month(), sum.product()), sum)));
        Map<YearMonth, Adjustment> posted = new HashMap<>();
        for (LateSum news : past.late()) {
            SchemeRules.Product rule = rules.product(news.product())
                    .orElseThrow(() -> new IllegalArgumentException("scheme " + rules.name() + " lacks " + news));
            Place place = new Place(news.closedMonth(), news.product());
            ProductSum state = states.getOrDefault(place, ProductSum.none(news.product()));
            ProductSum next = state.plus(news.loans(), news.amount(), news.balance());
            states.put(place, next);
            BigDecimal points = Line.points(rule, next).subtract(Line.points(rule, state));
            posted.merge(news.postedTo(), new Adjustment(points, news.amount()), Rerun::sum);
        }
        return posted;
    }

    private static Adjustment sum(Adjustment one, Adjustment other) {
        return new Adjustment(one.points().add(other.points()), one.amount().add(other.amount()));
    }

    private record Place(YearMonth month, String product) {}
}
