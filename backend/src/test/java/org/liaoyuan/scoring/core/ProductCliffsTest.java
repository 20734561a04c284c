package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scheme.ExampleScheme.product;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.SchemeRules;

class ProductCliffsTest {

    private static final SchemeRules.Product MORTGAGE = RULES.products().get(0);
    private static final BigDecimal CENT = yuan("0.01");

    // Half a ten-thousandth of the benchmark beside each bound, because the quotient is rounded to 4 places.
    @ParameterizedTest
    @CsvSource({
        "500000, 0.8, 1.5, 400025.00, 749975.00",
        "120000, 0.8, 1.5, 96006.00, 179994.00",
        "800000, 0.8, 1.5, 640040.00, 1199960.00",
        "500000, 0, 1, 25.00, 499975.00",
        "1, 0.5, 2, 0.51, 2.00",
        "333333.33, 0.9, 1.1, 300016.67, 366650.00",
    })
    void theFactorMovesBetweenTwoAmounts(String benchmark, String min, String max, String lower, String upper) {
        assertThat(FactorCliff.of(product("P", "1", benchmark, min, max)))
                .extracting(FactorCliff::bound, cliff -> cliff.at().amount())
                .containsExactly(
                        tuple(FactorCliff.Bound.LOWER, yuan(lower)), tuple(FactorCliff.Bound.UPPER, yuan(upper)));
    }

    @Test
    void aFactorThatNeverMovesHasNoCliff() {
        ProductCliffs cliffs = ProductCliffs.of(product("FLAT", "2", "500000", "1", "1"));

        assertThat(cliffs.cliffs()).isEmpty();
        assertThat(cliffs.curve()).extracting(Line::points).containsOnly(yuan("2.00"));
    }

    @Test
    void oneYuanLessIsShownBesideTheLimit() {
        FactorCliff lower = FactorCliff.of(MORTGAGE).get(0);

        assertThat(lower.below().amount()).isEqualTo(yuan("400024.00"));
        assertThat(lower.below().factor()).isEqualTo(yuan("0.8000"));
        assertThat(lower.at().factor()).isEqualTo(yuan("0.8001"));
    }

    @Test
    void theCurveIsFlatThenRisesThenIsFlat() {
        assertThat(ProductCliffs.of(MORTGAGE).curve())
                .extracting(Line::amount, Line::points)
                .containsExactly(
                        tuple(yuan("0.00"), yuan("0.80")),
                        tuple(yuan("400024.00"), yuan("0.80")),
                        tuple(yuan("400025.00"), yuan("0.80")),
                        tuple(yuan("500000.00"), yuan("1.00")),
                        tuple(yuan("749974.00"), yuan("1.50")),
                        tuple(yuan("749975.00"), yuan("1.50")),
                        tuple(yuan("937501.25"), yuan("1.50")));
    }

    // A small loan is worth most where the average cannot fall any further, and nothing in between.
    @Test
    void whatOneMoreLoanAddsDependsOnTheAverage() {
        assertThat(OneMoreLoan.of(MORTGAGE))
                .extracting(
                        more -> more.before().points(),
                        more -> more.withSmall().points(),
                        more -> more.withBenchmark().points(),
                        more -> more.withLarge().points())
                .containsExactly(
                        tuple(yuan("8.00"), yuan("8.80"), yuan("9.00"), yuan("9.50")),
                        tuple(yuan("10.00"), yuan("10.00"), yuan("11.00"), yuan("11.50")),
                        tuple(yuan("15.00"), yuan("15.00"), yuan("16.00"), yuan("16.50")));
    }

    @Property
    void oneCentLessIsOnTheOtherSide(
            @ForAll @BigRange(min = "1", max = "9000000") @Scale(2) BigDecimal benchmark,
            @ForAll @BigRange(min = "0.0001", max = "1") @Scale(4) BigDecimal min,
            @ForAll @BigRange(min = "1.0001", max = "9") @Scale(4) BigDecimal max) {
        SchemeRules.Product rule = new SchemeRules.Product("P", BigDecimal.ONE, benchmark, min, max);
        FactorCliff lower = FactorCliff.of(rule).get(0);
        FactorCliff upper = FactorCliff.of(rule).get(1);

        assertThat(lower.at().factor()).isGreaterThan(min);
        assertThat(factor(rule, lower.at().amount().subtract(CENT))).isEqualByComparingTo(min);
        assertThat(upper.at().factor()).isEqualByComparingTo(max);
        assertThat(factor(rule, upper.at().amount().subtract(CENT))).isLessThan(max);
    }

    @Property
    void moreYuanBringNothingOnTheFlatStretches(
            @ForAll @BigRange(min = "0", max = "400024.99") @Scale(2) BigDecimal small,
            @ForAll @BigRange(min = "749975.00", max = "90000000") @Scale(2) BigDecimal large) {
        assertThat(factor(MORTGAGE, small)).isEqualByComparingTo(MORTGAGE.minFactor());
        assertThat(factor(MORTGAGE, large)).isEqualByComparingTo(MORTGAGE.maxFactor());
    }

    @Property
    void theCurveNeverFalls(
            @ForAll @BigRange(min = "0.01", max = "9000000") @Scale(2) BigDecimal benchmark,
            @ForAll @BigRange(min = "0", max = "2") @Scale(4) BigDecimal min,
            @ForAll @BigRange(min = "0.0001", max = "9") @Scale(4) BigDecimal max) {
        Assume.that(min.compareTo(max) <= 0);
        ProductCliffs cliffs = ProductCliffs.of(new SchemeRules.Product("P", BigDecimal.ONE, benchmark, min, max));

        assertThat(cliffs.curve()).extracting(Line::amount).isSorted();
        assertThat(cliffs.curve()).extracting(Line::points).isSorted();
    }

    private static BigDecimal factor(SchemeRules.Product rule, BigDecimal amount) {
        return Line.ofLoans(rule, 1, amount).factor();
    }
}
