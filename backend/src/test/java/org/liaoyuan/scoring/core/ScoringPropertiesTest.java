package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scheme.ExampleScheme.RULES;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;

/** Relations that hold for every month of loans; the reference counts in whole numbers of its own. */
class ScoringPropertiesTest {

    private static final TierBasis ENTRY = TierBasis.of(RULES, List.of());

    record Loan(int product, long amountCents, long repaidCents) {

        BigDecimal amount() {
            return BigDecimal.valueOf(amountCents, 2);
        }

        BigDecimal balance() {
            return BigDecimal.valueOf(Math.max(0, amountCents - repaidCents), 2);
        }

        String code() {
            return RULES.products().get(product).product();
        }
    }

    @Provide
    Arbitrary<List<Loan>> months() {
        return loans().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Loan> loans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(1, 500_000_000L),
                        Arbitraries.longs().between(0, 600_000_000L))
                .as(Loan::new);
    }

    @Property
    void theSameLoansGiveTheSameScoreInAnyOrderLocaleAndTimeZone(
            @ForAll("months") List<Loan> loans, @ForAll long seed) {
        OfficerMonthScore score = score(RULES, sums(loans));
        List<Loan> shuffled = new ArrayList<>(loans);
        Collections.shuffle(shuffled, new Random(seed));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            List<ProductSum> sums = new ArrayList<>(sums(shuffled));
            Collections.shuffle(sums, new Random(seed));
            assertThat(score(RULES, sums)).isEqualTo(score).hasToString(score.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property
    void pointsAgreeWithWholeNumberArithmetic(@ForAll("months") List<Loan> loans) {
        BigInteger cents = BigInteger.ZERO;
        for (int product = 0; product < RULES.products().size(); product++) {
            cents = cents.add(referencePoints(RULES.products().get(product), product, loans));
        }

        assertThat(score(RULES, sums(loans)).points()).isEqualTo(new BigDecimal(cents, 2));
    }

    @Property
    void theWholeIsTheSumOfItsLines(@ForAll("months") List<Loan> loans) {
        OfficerMonthScore score = score(RULES, sums(loans));

        assertThat(score.points())
                .isEqualTo(score.lines().stream().map(Line::points).reduce(new BigDecimal("0.00"), BigDecimal::add));
        assertThat(score.amount())
                .isEqualByComparingTo(loans.stream().map(Loan::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(score.loans()).isEqualTo(loans.size());
    }

    @Property
    void aMonthBuiltLoanByLoanFromAdjustmentsHasTheSamePoints(@ForAll("months") List<Loan> loans) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (SchemeRules.Product rule : RULES.products()) {
            List<LoanChange> changes = loans.stream()
                    .filter(loan -> loan.code().equals(rule.product()))
                    .map(loan -> new LoanChange(LoanChange.Kind.LATE, loan.amount(), loan.balance()))
                    .toList();
            adjustments.addAll(Contributions.of(rule, ProductSum.none(rule.product()), changes)
                    .adjustments());
        }
        OfficerMonthScore adjusted = OfficerMonthScore.score(
                RULES, List.of(), adjustments, ENTRY, Targets.of(RULES.tier(5)), Optional.empty(), 0);
        OfficerMonthScore whole = score(RULES, sums(loans));

        assertThat(adjusted.points()).isEqualTo(whole.points());
        assertThat(adjusted.amount()).isEqualByComparingTo(whole.amount());
    }

    @Property
    void sumsKeptStepByStepEqualThoseCountedAnew(
            @ForAll("loans") Loan first,
            @ForAll @Size(200) List<@IntRange Integer> steps,
            @ForAll("months") List<Loan> pool) {
        List<Loan> present = new ArrayList<>(List.of(first));
        Map<String, ProductSum> kept = new LinkedHashMap<>();
        sums(present).forEach(sum -> kept.put(sum.product(), sum));
        for (int step : steps) {
            if (step % 2 == 0 && !pool.isEmpty()) {
                Loan loan = pool.get(step % pool.size());
                present.add(loan);
                kept.merge(
                        loan.code(),
                        ProductSum.none(loan.code()).plus(1, loan.amount(), loan.balance()),
                        (old, one) -> old.plus(1, loan.amount(), loan.balance()));
            } else if (!present.isEmpty()) {
                Loan loan = present.remove(step % present.size());
                kept.computeIfPresent(loan.code(), (code, old) -> old.minusLoan(loan.amount(), loan.balance()));
            }
            assertThat(score(RULES, kept.values())).isEqualTo(score(RULES, sums(present)));
        }
    }

    @Property
    void pointsAndFactorsKeepTheirPlacesAndBounds(@ForAll("months") List<Loan> loans) {
        OfficerMonthScore score = score(RULES, sums(loans));

        assertThat(score.points().scale()).isEqualTo(2);
        assertThat(score.points()).isNotNegative();
        assertThat(score.lines()).allSatisfy(line -> {
            assertThat(line.factor().scale()).isEqualTo(4);
            assertThat(line.factor()).isBetween(new BigDecimal("0.8"), new BigDecimal("1.5"));
            assertThat(line.points().scale()).isEqualTo(2);
            assertThat(line.averageBalance().scale()).isEqualTo(2);
        });
    }

    @Property
    void doubledCoefficientsDoubleThePointsBeforeRounding(@ForAll("months") List<Loan> loans) {
        SchemeRules doubled = ExampleScheme.products(RULES.products().stream()
                .map(rule -> new SchemeRules.Product(
                        rule.product(),
                        rule.coefficient().multiply(BigDecimal.valueOf(2)),
                        rule.benchmarkBalance(),
                        rule.minFactor(),
                        rule.maxFactor()))
                .toList());
        List<Line> once = score(RULES, sums(loans)).lines();
        List<Line> twice = score(doubled, sums(loans)).lines();

        for (int i = 0; i < once.size(); i++) {
            BigDecimal difference =
                    twice.get(i).points().subtract(once.get(i).points().multiply(BigDecimal.valueOf(2)));
            assertThat(difference.abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Property
    void aLaterLoanNeverLowersTheAttainment(@ForAll("months") List<Loan> loans, @ForAll("loans") Loan later) {
        List<Loan> more = new ArrayList<>(loans);
        more.add(later);

        assertThat(score(RULES, sums(more)).attainment())
                .isLessThanOrEqualTo(score(RULES, sums(loans)).attainment());
    }

    @Property
    void earlyRepaymentsNeverRaiseThePoints(@ForAll("months") List<Loan> loans) {
        List<Loan> unpaid = loans.stream()
                .map(loan -> new Loan(loan.product(), loan.amountCents(), 0))
                .toList();

        assertThat(score(RULES, sums(loans)).points())
                .isLessThanOrEqualTo(score(RULES, sums(unpaid)).points());
    }

    private static OfficerMonthScore score(SchemeRules rules, Collection<ProductSum> sums) {
        return OfficerMonthScore.score(rules, sums, List.of(), ENTRY, Targets.of(RULES.tier(5)), Optional.empty(), 0);
    }

    private static List<ProductSum> sums(List<Loan> loans) {
        Map<String, ProductSum> byProduct = new LinkedHashMap<>();
        for (Loan loan : loans) {
            ProductSum before = byProduct.getOrDefault(loan.code(), ProductSum.none(loan.code()));
            byProduct.put(loan.code(), before.plus(1, loan.amount(), loan.balance()));
        }
        return List.copyOf(byProduct.values());
    }

    /** Hundredths of points: factor in ten-thousandths, halves rounded up, both by whole-number division. */
    private static BigInteger referencePoints(SchemeRules.Product rule, int product, List<Loan> loans) {
        long count = 0;
        BigInteger balance = BigInteger.ZERO;
        for (Loan loan : loans) {
            if (loan.product() == product) {
                count++;
                balance = balance.add(BigInteger.valueOf(Math.max(0, loan.amountCents() - loan.repaidCents())));
            }
        }
        if (count == 0) {
            return BigInteger.ZERO;
        }
        BigInteger limit =
                rule.benchmarkBalance().movePointRight(2).toBigIntegerExact().multiply(BigInteger.valueOf(count));
        BigInteger factor = halfUp(balance.multiply(BigInteger.valueOf(10_000)), limit)
                .max(BigInteger.valueOf(8_000))
                .min(BigInteger.valueOf(15_000));
        BigInteger coefficient = rule.coefficient().movePointRight(4).toBigIntegerExact();
        return halfUp(factor.multiply(coefficient).multiply(BigInteger.valueOf(count)), BigInteger.valueOf(1_000_000));
    }

    private static BigInteger halfUp(BigInteger dividend, BigInteger divisor) {
        return dividend.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
    }
}
