package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;

class TierBasisTest {

    @ParameterizedTest
    @CsvSource({
        "30.01, 1",
        "30.00, 1",
        "29.99, 2",
        "20.01, 2",
        "20.00, 2",
        "19.99, 3",
        "13.01, 3",
        "13.00, 3",
        "12.99, 4",
        "7.01, 4",
        "7.00, 4",
        "6.99, 5",
        "0.01, 5",
        "0.00, 5",
        "-0.01, 5",
        "-99.00, 5",
    })
    void eachTierBeginsAtItsMinimum(String points, int tier) {
        assertThat(TierBasis.of(RULES, months(points))).isEqualTo(new TierBasis(tier, yuan(points), months(points)));
    }

    @ParameterizedTest
    @CsvSource({"7.00 7.00 6.98, 6.99, 5", "7.00 7.00 6.99, 7.00, 4", "6.99 7.00, 7.00, 4", "6.98 7.00, 6.99, 5"})
    void theAverageIsRoundedToTwoPlacesBeforeItIsCompared(String points, String average, int tier) {
        TierBasis basis = TierBasis.of(RULES, months(points.split(" ")));

        assertThat(basis.averagePoints()).isEqualTo(yuan(average));
        assertThat(basis.tier()).isEqualTo(tier);
    }

    @Test
    void onlyTheWindowIsAveraged() {
        TierBasis basis = TierBasis.of(RULES, months("8.00", "9.00", "10.00", "99.00"));

        assertThat(basis.averagePoints()).isEqualTo(yuan("9.00"));
        assertThat(basis.monthsUsed()).isEqualTo(months("8.00", "9.00", "10.00"));
    }

    @Test
    void withoutAMonthTheEntryTierHolds() {
        assertThat(TierBasis.of(RULES, List.of())).isEqualTo(new TierBasis(5, null, List.of()));
        assertThat(TierBasis.of(ExampleScheme.head("x", RULES.effectiveFrom(), 3, 2, 3), List.of())
                        .tier())
                .isEqualTo(2);
    }

    @Test
    void theMonthAtHandMovesIntoTheWindowOnlyWhenItCounts() {
        List<MonthPoints> before = months("8.00", "9.00", "10.00");
        MonthPoints current = new MonthPoints(YearMonth.of(2024, 6), yuan("31.00"));

        assertThat(TierBasis.after(RULES, Optional.of(current), before).averagePoints())
                .isEqualTo(yuan("16.00"));
        assertThat(TierBasis.after(RULES, Optional.empty(), before)).isEqualTo(TierBasis.of(RULES, before));
    }

    @Test
    void theOrderInWhichASchemeListsItsTiersDoesNotMatter() {
        List<SchemeRules.Tier> reversed = new ArrayList<>(RULES.tiers());
        Collections.reverse(reversed);

        assertThat(TierBasis.of(ExampleScheme.tiers(reversed), months("25.00")).tier())
                .isEqualTo(2);
        assertThat(TierBasis.of(ExampleScheme.tiers(reversed), months("-1.00")).tier())
                .isEqualTo(5);
    }

    @Property
    void exactlyOneBandHoldsEveryAverage(@ForAll @BigRange(min = "-50", max = "60") @Scale(2) BigDecimal points) {
        int tier = TierBasis.of(RULES, months(points.toPlainString())).tier();

        BigDecimal from = tier == 5 ? points : RULES.tier(tier).minAveragePoints();
        assertThat(points).isGreaterThanOrEqualTo(from);
        if (tier > 1) {
            assertThat(points).isLessThan(RULES.tier(tier - 1).minAveragePoints());
        }
    }

    @Property
    void morePointsNeverLowerTheTier(
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "-10", max = "50") @Scale(2) BigDecimal> points,
            @ForAll @BigRange(min = "0", max = "20") @Scale(2) BigDecimal more) {
        List<MonthPoints> before = new ArrayList<>();
        points.forEach(value -> before.add(new MonthPoints(YearMonth.of(2024, 1), value)));
        List<MonthPoints> raised = new ArrayList<>(before);
        raised.set(0, new MonthPoints(YearMonth.of(2024, 1), points.get(0).add(more)));

        assertThat(TierBasis.of(RULES, raised).tier())
                .isLessThanOrEqualTo(TierBasis.of(RULES, before).tier());
    }

    private static List<MonthPoints> months(String... points) {
        List<MonthPoints> months = new ArrayList<>();
        for (String value : points) {
            months.add(new MonthPoints(YearMonth.of(2024, 5).minusMonths(months.size()), yuan(value)));
        }
        return months;
    }
}
