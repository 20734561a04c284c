package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;

/** Closed months run again: under their own rules nothing changes, under others every difference has its reasons. */
class RerunTest {
    private static final SchemeRules LESS_CONSUMER = ExampleScheme.product(
            1,
            rule -> new SchemeRules.Product(
                    rule.product(), yuan("0.4"), rule.benchmarkBalance(), rule.minFactor(), rule.maxFactor()));

    @Provide
    Arbitrary<List<Pasts.Month>> plans() {
        return Pasts.plans();
    }

    @Provide
    Arbitrary<SchemeRules> schemes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(50_000, 2_000_000),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 6))
                .as((coefficient, benchmark, window, probation) -> new SchemeRules(
                        "other",
                        RULES.effectiveFrom(),
                        RULES.products().stream()
                                .map(rule -> new SchemeRules.Product(
                                        rule.product(),
                                        BigDecimal.valueOf(coefficient, 2),
                                        BigDecimal.valueOf(benchmark),
                                        yuan("0.5"),
                                        yuan("2.0")))
                                .toList(),
                        window,
                        5,
                        probation,
                        RULES.tiers(),
                        null,
                        null,
                        null));
    }

    @Property
    void underItsOwnRulesNobodyGainsOrLoses(@ForAll("plans") List<Pasts.Month> plan) {
        List<MonthChange> months = Rerun.of(RULES, Pasts.of(plan));

        assertThat(months).hasSameSizeAs(plan).allSatisfy(month -> {
            assertThat(month.after()).isEqualTo(month.before());
            assertThat(month.difference().total()).isEqualByComparingTo("0");
        });
        OfficerChange officer = OfficerChange.of(7, months);
        assertThat(officer.after()).isEqualTo(officer.before());
        assertThat(officer.band()).isEqualTo(ChangeBand.SAME);
        assertThat(officer.tiersUp()).isZero();
    }

    @Property
    void theReasonsAddUpToTheDifferenceToTheCent(
            @ForAll("plans") List<Pasts.Month> plan, @ForAll("schemes") SchemeRules rules) {
        OfficerChange officer = OfficerChange.of(7, Rerun.of(rules, Pasts.of(plan)));

        BigDecimal difference =
                officer.after().points().subtract(officer.before().points());
        assertThat(officer.difference().total()).isEqualTo(difference);
        assertThat(officer.difference().lines())
                .extracting(LineDifference::product)
                .doesNotHaveDuplicates();
        assertThat(officer.months().stream()
                        .map(month -> month.difference().total())
                        .reduce(Exact.ZERO, BigDecimal::add))
                .isEqualTo(difference);
    }

    @Property
    void aSchemeChangesNoLoanAndNoYuan(@ForAll("plans") List<Pasts.Month> plan, @ForAll("schemes") SchemeRules rules) {
        assertThat(Rerun.of(rules, Pasts.of(plan))).allSatisfy(month -> {
            assertThat(month.after().amount()).isEqualTo(month.before().amount());
            assertThat(month.after().loans()).isEqualTo(month.before().loans());
        });
    }

    @Test
    void whatIsWorkedOutByHand() {
        OfficerPast past = Pasts.of(List.of(
                new Pasts.Month(List.of(sum("CONSUMER", 10, "900000.00")), 0, null),
                new Pasts.Month(List.of(sum("CONSUMER", 10, "1200000.00")), 0, sum("CONSUMER", 1, "120000.00"))));

        List<MonthChange> months = Rerun.of(LESS_CONSUMER, past);

        assertThat(months.get(0).after().points()).isEqualTo("3.20");
        assertThat(months.get(1).after().points()).isEqualTo("4.00");
        PointsDifference difference = months.get(0).difference();
        assertThat(difference.lines()).containsExactly(new LineDifference("CONSUMER", yuan("-1.60"), yuan("0.00")));
        assertThat(difference.adjustments()).isEqualByComparingTo("0");
    }

    @Test
    void lateNewsIsWorthWhatTheNewRulesMakeOfIt() {
        OfficerPast past = Pasts.of(List.of(
                new Pasts.Month(List.of(sum("CONSUMER", 10, "1200000.00")), 0, sum("CONSUMER", 1, "120000.00")),
                new Pasts.Month(List.of(), 0, null)));

        MonthChange february = Rerun.of(LESS_CONSUMER, past).get(1);

        assertThat(february.before().points()).isEqualTo("0.60");
        assertThat(february.after().points()).isEqualTo("0.40");
        assertThat(february.difference().adjustments()).isEqualTo("-0.20");
    }

    @Test
    void aProductWithoutARuleCannotBeRun() {
        SchemeRules mortgages = ExampleScheme.products(RULES.products().subList(0, 1));
        OfficerPast loans = Pasts.of(List.of(new Pasts.Month(List.of(sum("CONSUMER", 1, "1.00")), 0, null)));
        OfficerPast news = Pasts.of(List.of(new Pasts.Month(List.of(), 0, sum("CONSUMER", 1, "1.00"))));

        assertThatIllegalArgumentException().isThrownBy(() -> Rerun.of(mortgages, loans));
        assertThatIllegalArgumentException().isThrownBy(() -> Rerun.of(mortgages, news));
    }

    @Test
    void aStreakRunsOnAndOpensOneCase() {
        SchemeRules noProbation = ExampleScheme.head("x", Pasts.FIRST, 3, 5, 0);
        Pasts.Month nothing = new Pasts.Month(List.of(), 0, null);

        List<MonthChange> months = Rerun.of(noProbation, Pasts.of(List.of(nothing, nothing, nothing, nothing)));

        assertThat(months).extracting(month -> month.after().streak()).containsExactly(1, 2, 3, 4);
        OfficerChange officer = OfficerChange.of(7, months);
        assertThat(officer.before().cases()).isZero();
        assertThat(officer.after().cases()).isEqualTo(1);
        assertThat(officer.before().misses()).isEqualTo(2);
        assertThat(officer.after().misses()).isEqualTo(4);
    }

    @Test
    void issuedTargetsStandAboveTheTiersOwn() {
        PastMonth plain = month(List.of(), null, true);
        Targets issued = new Targets(yuan("5.00"), Exact.ZERO, yuan("1800000"), yuan("2500000"));
        PastMonth raised = month(List.of(), issued, true);

        assertThat(score(plain).targets()).isEqualTo(Targets.of(RULES.tier(5)));
        assertThat(score(raised).targets())
                .isEqualTo(new Targets(yuan("5.00"), yuan("800000"), yuan("1800000"), yuan("2500000")));
    }

    @Test
    void aRushIsJudgedByTheSchemeThatIsRun() {
        PastMonth rushed = month(List.of(sum("CONSUMER", 4, "400000.00")), null, true);

        assertThat(Rerun.of(RULES, past(rushed)).get(0).rushAfter()).isTrue();
        assertThat(Rerun.of(ExampleScheme.pace(null), past(rushed)).get(0).rushAfter())
                .isFalse();
        assertThat(Rerun.of(RULES, past(month(List.of(), null, true))).get(0).rushAfter())
                .isFalse();
    }

    @Test
    void anOfficerIsPlacedInTheLatestListedMonth() {
        MonthChange listed = Rerun.of(RULES, past(month(List.of(), null, true))).get(0);
        MonthChange left = Rerun.of(RULES, past(month(List.of(), null, false))).get(0);

        assertThat(OfficerChange.of(7, List.of(listed, left)).placed()).isSameAs(listed);
        assertThat(OfficerChange.of(7, List.of(left)).placed()).isSameAs(left);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 80.00, DOWN_20",
        "100.00, 80.01, DOWN_10",
        "100.00, 90.00, DOWN_10",
        "100.00, 90.01, DOWN_5",
        "100.00, 95.00, DOWN_5",
        "100.00, 95.01, DOWN",
        "100.00, 99.99, DOWN",
        "100.00, 100.00, SAME",
        "100.00, 100.01, UP",
        "100.00, 104.99, UP",
        "100.00, 105.00, UP_5",
        "100.00, 110.00, UP_10",
        "100.00, 120.00, UP_20",
        "0.00, 0.01, UP_20",
        "0.00, 0.00, SAME",
        "-10.00, -12.00, DOWN_20",
    })
    void bandsHaveNoGap(BigDecimal before, BigDecimal after, ChangeBand band) {
        assertThat(ChangeBand.of(before, after)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, UNDER_HALF_A_YEAR",
        "2024-06, UNDER_HALF_A_YEAR",
        "2024-07, UNDER_ONE_YEAR",
        "2024-12, UNDER_ONE_YEAR",
        "2025-01, UNDER_THREE_YEARS",
        "2026-12, UNDER_THREE_YEARS",
        "2027-01, LONGER",
    })
    void tenureCountsCalendarMonths(YearMonth month, Tenure tenure) {
        assertThat(Tenure.in(month, LocalDate.of(2024, 1, 31))).isEqualTo(tenure);
    }

    private static OfficerMonthScore score(PastMonth month) {
        return Rerun.of(RULES, past(month)).get(0).after();
    }

    private static OfficerPast past(PastMonth month) {
        return new OfficerPast(7, List.of(), Standing.NONE, Set.of(), List.of(month), List.of());
    }

    /** All of it on the last days. */
    private static PastMonth month(List<ProductSum> sums, Targets issued, boolean listed) {
        PastMonth made =
                Pasts.of(List.of(new Pasts.Month(sums, 0, null))).months().get(0);
        return new PastMonth(
                made.month(),
                made.unitId(),
                made.branchId(),
                listed,
                made.before(),
                false,
                made.kept(),
                issued,
                made.firstAssigned(),
                made.assignments(),
                0,
                made.workingDays(),
                new DayPlacement(made.last().day(), made.before().loans(), made.disbursed()));
    }
}
