package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttainmentTest {

    private static final Targets TIER_5 = Targets.of(RULES.tier(5));

    @ParameterizedTest
    @CsvSource({
        "-1.00, BELOW_LIFELINE", "0.00, BELOW_LIFELINE", "799999.99, BELOW_LIFELINE",
        "800000.00, BELOW_FLOOR", "800000.01, BELOW_FLOOR", "1499999.99, BELOW_FLOOR",
        "1500000.00, FLOOR_MET", "1500000.01, FLOOR_MET", "2499999.99, FLOOR_MET",
        "2500000.00, STRETCH_MET", "2500000.01, STRETCH_MET", "99999999999.00, STRETCH_MET",
    })
    void eachLevelBeginsAtItsLimit(String amount, Attainment level) {
        assertThat(Attainment.of(yuan(amount), TIER_5)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyLimitOfEveryTierIsGapFree(int tier) {
        Targets targets = Targets.of(RULES.tier(tier));
        BigDecimal cent = yuan("0.01");

        assertThat(Attainment.of(targets.lifelineAmount().subtract(cent), targets))
                .isEqualTo(Attainment.BELOW_LIFELINE);
        assertThat(Attainment.of(targets.lifelineAmount(), targets)).isEqualTo(Attainment.BELOW_FLOOR);
        assertThat(Attainment.of(targets.floorAmount().subtract(cent), targets)).isEqualTo(Attainment.BELOW_FLOOR);
        assertThat(Attainment.of(targets.floorAmount(), targets)).isEqualTo(Attainment.FLOOR_MET);
        assertThat(Attainment.of(targets.stretchAmount().subtract(cent), targets))
                .isEqualTo(Attainment.FLOOR_MET);
        assertThat(Attainment.of(targets.stretchAmount(), targets)).isEqualTo(Attainment.STRETCH_MET);
    }

    @ParameterizedTest
    @CsvSource({"3.99, false", "4.00, true", "4, true", "4.01, true", "-1.00, false"})
    void thePointsStandardIsMetAtItself(String points, boolean met) {
        assertThat(TIER_5.pointsMet(yuan(points))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"99.99, BELOW_LIFELINE", "100.00, STRETCH_MET"})
    void equalLimitsLeaveNoLevelBetween(String amount, Attainment level) {
        Targets flat = new Targets(yuan("1"), yuan("100"), yuan("100"), yuan("100"));

        assertThat(Attainment.of(yuan(amount), flat)).isEqualTo(level);
    }

    @Property
    void moreIsNeverLess(
            @ForAll @BigRange(min = "-1000000", max = "4000000") @Scale(2) BigDecimal amount,
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(2) BigDecimal more) {
        assertThat(Attainment.of(amount.add(more), TIER_5)).isLessThanOrEqualTo(Attainment.of(amount, TIER_5));
    }
}
