package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scheme.ExampleScheme.product;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.SchemeRules;

class NeedsTest {

    private static final SchemeRules.Product MORTGAGE = RULES.products().get(0);
    private static final Targets TIER_5 = Targets.of(RULES.tier(5));

    @Test
    void fromNothingAtTheBenchmark() {
        Needs needs =
                Needs.of(MORTGAGE, ProductSum.none("MORTGAGE"), yuan("500000.00"), yuan("0.00"), yuan("0.00"), TIER_5);

        assertThat(needs).isEqualTo(new Needs("MORTGAGE", yuan("500000.00"), 4, 2, 3, 5));
    }

    @Test
    void whatIsReachedNeedsNothing() {
        Needs needs = Needs.of(
                MORTGAGE,
                sum("MORTGAGE", 4, "2500000.00"),
                yuan("500000.00"),
                yuan("4.00"),
                yuan("2500000.00"),
                TIER_5);

        assertThat(needs).isEqualTo(new Needs("MORTGAGE", yuan("500000.00"), 0, 0, 0, 0));
    }

    @Test
    void otherProductsAndAdjustmentsCountTowardsTheGap() {
        // 14.10 of the standard of 18 from elsewhere: 3.90 points are missing, and one mortgage brings 1.00.
        Targets standard = new Targets(yuan("18.00"), yuan("0"), yuan("0"), yuan("0"));

        Needs needs = Needs.of(
                MORTGAGE, ProductSum.none("MORTGAGE"), yuan("500000.00"), yuan("14.10"), yuan("5900000.00"), standard);

        assertThat(needs.pointsStandard()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"800000.00, 1", "799999.99, 2", "400000.00, 2", "80.00, 10000", "79.99, -1"})
    void amountsDivide(String ticket, int lifeline) {
        Needs needs = Needs.of(MORTGAGE, ProductSum.none("MORTGAGE"), yuan(ticket), yuan("0.00"), yuan("0.00"), TIER_5);

        assertThat(needs.lifeline()).isEqualTo(lifeline < 0 ? null : Integer.valueOf(lifeline));
    }

    @Test
    void pointsThatCanNeverComeAreNotReachable() {
        SchemeRules.Product worthless = product("TINY", "0.0001", "1000000", "0", "1");

        Needs needs = Needs.of(worthless, ProductSum.none("TINY"), yuan("1.00"), yuan("0.00"), yuan("0.00"), TIER_5);

        assertThat(needs.pointsStandard()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100.00, 10000", "100.01, -1"})
    void theSearchEndsAtItsBound(String standard, int loans) {
        SchemeRules.Product hundredth = product("TINY", "0.01", "100", "1", "1");
        Targets points = new Targets(yuan(standard), yuan("0"), yuan("0"), yuan("0"));

        Needs needs = Needs.of(hundredth, ProductSum.none("TINY"), yuan("1.00"), yuan("0"), yuan("0"), points);

        assertThat(needs.pointsStandard()).isEqualTo(loans < 0 ? null : Integer.valueOf(loans));
    }

    @Test
    void theSearchStepsOverADip() {
        // Every loan more of one cent keeps 150 points but for the rounding of the factor: 0.0214 of seven gives
        // 149.80,
        // 0.0188 of eight gives 150.40.
        SchemeRules.Product steep = product("STEEP", "1000", "1000", "0.0001", "1");
        ProductSum one = sum("STEEP", 1, "150.00");
        Targets slightlyMore = new Targets(yuan("150.30"), yuan("0"), yuan("0"), yuan("0"));

        Needs needs = Needs.of(steep, one, yuan("0.01"), yuan("150.00"), yuan("150.00"), slightlyMore);

        assertThat(Line.points(steep, one.plus(6, yuan("0.06"), yuan("0.06")))).isEqualTo(yuan("149.80"));
        assertThat(Line.points(steep, one.plus(7, yuan("0.07"), yuan("0.07")))).isEqualTo(yuan("150.40"));
        assertThat(needs.pointsStandard()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 500000.00", "3, 1000000.00, 333333.33", "2, 1000000.01, 500000.01"})
    void theTicketIsTheOwnAverageOrTheBenchmark(int loans, String amount, String ticket) {
        assertThat(Needs.ticket(MORTGAGE, loans, yuan(amount))).isEqualTo(yuan(ticket));
    }

    @Test
    void refusesALoanOfNothing() {
        assertThatThrownBy(
                        () -> Needs.of(MORTGAGE, ProductSum.none("MORTGAGE"), yuan("0"), yuan("0"), yuan("0"), TIER_5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void thatManyReachAndOneFewerDoesNot(
            @ForAll @IntRange(max = 12) int loans,
            @ForAll @BigRange(min = "1000", max = "2000000") @Scale(2) BigDecimal own,
            @ForAll @BigRange(min = "50000", max = "2000000") @Scale(2) BigDecimal ticket,
            @ForAll @IntRange(min = 1, max = 5) int tier) {
        BigDecimal sofar = own.multiply(BigDecimal.valueOf(loans));
        ProductSum sum = new ProductSum("MORTGAGE", loans, sofar, sofar);
        Targets targets = Targets.of(RULES.tier(tier));
        Needs needs = Needs.of(MORTGAGE, sum, ticket, Line.points(MORTGAGE, sum), sofar, targets);

        assertLeast(
                needs.pointsStandard(),
                more -> targets.pointsMet(scored(sum, ticket, more).points()));
        assertLeast(needs.lifeline(), more -> reached(sum, ticket, more, targets.lifelineAmount()));
        assertLeast(needs.floor(), more -> reached(sum, ticket, more, targets.floorAmount()));
        assertLeast(needs.stretch(), more -> reached(sum, ticket, more, targets.stretchAmount()));
    }

    private static boolean reached(ProductSum sum, BigDecimal ticket, int more, BigDecimal target) {
        return scored(sum, ticket, more).amount().compareTo(target) >= 0;
    }

    /** The answer is checked through the what-if, not through the search's own arithmetic. */
    private static OfficerMonthScore scored(ProductSum sum, BigDecimal ticket, int more) {
        return OfficerMonthScore.score(
                RULES,
                WhatIf.add(List.of(sum), List.of(new HypotheticalLoans("MORTGAGE", more, ticket))),
                List.of(),
                TierBasis.of(RULES, List.of()),
                TIER_5,
                Optional.empty(),
                0);
    }

    private static void assertLeast(Integer answer, IntPredicate reaches) {
        assertThat(reaches.test(answer)).isTrue();
        for (int fewer = 0; fewer < answer; fewer++) {
            assertThat(reaches.test(fewer)).isFalse();
        }
    }
}
