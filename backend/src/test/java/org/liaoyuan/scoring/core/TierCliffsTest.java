package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scheme.ExampleScheme.product;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;

class TierCliffsTest {

    private static final SchemeRules.Product MORTGAGE = RULES.products().get(0);
    private static final BigDecimal CENT = yuan("0.01");

    @Test
    void eachTargetOfATierIsACliff() {
        assertThat(tier(4).amounts())
                .containsExactly(
                        new AmountCliff(yuan("1500000.00"), Attainment.BELOW_LIFELINE, Attainment.BELOW_FLOOR),
                        new AmountCliff(yuan("2500000.00"), Attainment.BELOW_FLOOR, Attainment.FLOOR_MET),
                        new AmountCliff(yuan("4500000.00"), Attainment.FLOOR_MET, Attainment.STRETCH_MET));
    }

    @Test
    void equalTargetsAreOneCliffAndNoTargetIsNone() {
        assertThat(AmountCliff.of(new Targets(yuan("1"), yuan("100"), yuan("100.00"), yuan("300"))))
                .containsExactly(
                        new AmountCliff(yuan("100.00"), Attainment.BELOW_LIFELINE, Attainment.FLOOR_MET),
                        new AmountCliff(yuan("300.00"), Attainment.FLOOR_MET, Attainment.STRETCH_MET));
        assertThat(AmountCliff.of(new Targets(yuan("1"), yuan("0"), yuan("0.00"), yuan("0"))))
                .isEmpty();
    }

    // Less than three times the minimum by a point and a half hundredths, because the average is rounded.
    @ParameterizedTest
    @CsvSource({"1, 89.99, 2", "2, 59.99, 3", "3, 38.99, 4", "4, 20.99, 5"})
    void aTierBeginsAtASumOfPoints(int tier, String sum, int below) {
        TierEntry entry = tier(tier).entry();

        assertThat(entry).isNotNull();
        assertThat(entry.leastSum()).isEqualTo(yuan(sum));
        assertThat(entry.tierBelow()).isEqualTo(below);
    }

    @Test
    void theLowestTierTakesEverybody() {
        assertThat(tier(5).entry()).isNull();
    }

    // Seven mortgages need a factor of 0.9279, as 7 × 0.9279 rounds to 6.50; a quotient of 0.92785 rounds to that.
    @Test
    void aStandardIsReachedByEachProductAlone() {
        assertThat(tier(4).standard())
                .extracting(
                        PointsCliff::product,
                        PointsCliff::loans,
                        PointsCliff::amount,
                        PointsCliff::pointsBelow,
                        PointsCliff::points,
                        PointsCliff::fewestLoans,
                        PointsCliff::mostLoans)
                .containsExactly(
                        tuple("MORTGAGE", 7, yuan("3247475.00"), yuan("6.49"), yuan("6.50"), 5, 9),
                        tuple("CONSUMER", 11, yuan("1298946.00"), yuan("6.49"), yuan("6.50"), 8, 14),
                        tuple("BUSINESS", 5, yuan("3463800.00"), yuan("6.49"), yuan("6.50"), 3, 6));
    }

    @Test
    void aStandardOfNothingNeedsNoLoan() {
        assertThat(PointsCliff.of(MORTGAGE, yuan("0"))).isEmpty();
    }

    @Test
    void whatIsOutOfReachIsLeftOut() {
        assertThat(PointsCliff.of(product("TINY", "0.0001", "1000000", "0", "1"), yuan("1.01")))
                .isEmpty();
        assertThat(PointsCliff.of(product("NO_FLOOR", "1", "1000000", "0", "1"), yuan("1.01")))
                .get()
                .extracting(PointsCliff::mostLoans)
                .isNull();
    }

    @Test
    void anyAmountDoesWhereTheLeastFactorIsEnough() {
        PointsCliff cliff = PointsCliff.of(product("FLAT", "2", "1000", "1", "1"), yuan("4.00"))
                .orElseThrow();

        assertThat(cliff).isEqualTo(new PointsCliff("FLAT", 2, yuan("0.00"), null, yuan("4.00"), 2, 2));
    }

    @Property
    void oneCentOrOneLoanLessMissesThePoints(
            @ForAll @BigRange(min = "0.01", max = "60") @Scale(2) BigDecimal needed,
            @ForAll @IntRange(max = 2) int product) {
        SchemeRules.Product rule = RULES.products().get(product);
        PointsCliff cliff = PointsCliff.of(rule, needed).orElseThrow();

        assertThat(points(rule, cliff.loans(), cliff.amount())).isGreaterThanOrEqualTo(needed);
        if (cliff.amount().signum() > 0) {
            assertThat(points(rule, cliff.loans(), cliff.amount().subtract(CENT)))
                    .isLessThan(needed);
        }
        BigDecimal fewer = rule.benchmarkBalance().multiply(BigDecimal.valueOf(cliff.loans() - 1L));
        assertThat(points(rule, cliff.loans() - 1, fewer)).isLessThan(needed);
    }

    @Property
    void oneHundredthLessIsATierLower(
            @ForAll @IntRange(min = 1, max = 12) int window,
            @ForAll @BigRange(min = "0.01", max = "99") @Scale(2) BigDecimal minimum) {
        SchemeRules two = new SchemeRules(
                "two tiers",
                RULES.effectiveFrom(),
                RULES.products(),
                window,
                2,
                0,
                List.of(
                        ExampleScheme.tier(1, minimum.toPlainString(), "1", "1", "2", "3"),
                        ExampleScheme.tier(2, "0", "1", "1", "2", "3")),
                null,
                null,
                null);
        TierEntry entry = TierCliffs.of(two).get(0).entry();

        assertThat(entry).isNotNull();
        assertThat(tierAfter(two, entry.leastSum())).isEqualTo(1);
        assertThat(tierAfter(two, entry.leastSum().subtract(CENT))).isEqualTo(2);
        assertThat(entry.tierBelow()).isEqualTo(2);
    }

    /** The sum spread over the window as evenly as hundredths allow. */
    private static int tierAfter(SchemeRules rules, BigDecimal sum) {
        int months = rules.tierWindowMonths();
        long hundredths = sum.movePointRight(2).longValueExact();
        List<MonthPoints> window = IntStream.range(0, months)
                .mapToObj(at -> new MonthPoints(
                        YearMonth.of(2024, 12).minusMonths(at),
                        BigDecimal.valueOf(hundredths / months + (at < hundredths % months ? 1 : 0), 2)))
                .toList();
        return TierBasis.of(rules, window).tier();
    }

    /** Through the month's score, not through the search's own arithmetic. */
    private static BigDecimal points(SchemeRules.Product rule, int loans, BigDecimal amount) {
        List<ProductSum> sums = loans == 0 ? List.of() : List.of(new ProductSum(rule.product(), loans, amount, amount));
        return OfficerMonthScore.score(
                        RULES,
                        sums,
                        List.of(),
                        TierBasis.of(RULES, List.of()),
                        Targets.of(RULES.tier(5)),
                        Optional.empty(),
                        0)
                .points();
    }

    private static TierCliffs tier(int number) {
        return TierCliffs.of(RULES).get(number - 1);
    }
}
