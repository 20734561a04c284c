package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.RecomputeCases.Case;
import org.liaoyuan.scoring.core.RecomputeCases.Loan;

/** The cases that phone and server are compared by hold every limit of rounding and of bounds, and a cent beside it. */
class RecomputeBoundariesTest {
    private static final int OFTEN = 20;
    private static final List<Case> CASES = Stream.generate(new RecomputeCases(RecomputeTest.SEED)::next)
            .limit(5_000)
            .toList();

    private static final BigInteger TEN_THOUSANDTHS = BigInteger.valueOf(10_000);
    private static final BigInteger POINTS_UNIT = BigInteger.valueOf(1_000_000);

    enum Boundary {
        MONTH_OF_28_DAYS(one -> one.lastDay().getDayOfMonth() == 28),
        MONTH_OF_29_DAYS(one -> one.lastDay().getDayOfMonth() == 29),
        MONTH_OF_30_DAYS(one -> one.lastDay().getDayOfMonth() == 30),
        MONTH_OF_31_DAYS(one -> one.lastDay().getDayOfMonth() == 31),
        LAST_DAY_OF_A_YEAR(one -> one.lastDay().getDayOfYear() >= 365),
        NO_LOAN(one -> one.loans().isEmpty()),
        LESS_THAN_NOTHING(one -> one.result().points().signum() < 0),
        REPAID_THE_DAY_BEFORE(repaid(-1)),
        REPAID_ON_THE_LAST_DAY(repaid(0)),
        REPAID_THE_DAY_AFTER(repaid(1)),
        REPAID_ALL_BUT_A_CENT(ofLoan(loan -> left(loan).equals(new BigDecimal("0.01")))),
        REPAID_WHOLE(ofLoan(loan -> left(loan).signum() == 0)),
        REPAID_MORE_THAN_ALL(ofLoan(loan -> left(loan).signum() < 0)),
        RATIO_ON_A_HALF(ofProduct((rule, loans) -> beyondHalf(ratioParts(rule, loans)) == 0)),
        RATIO_A_CENT_BELOW_A_HALF(ofProduct((rule, loans) -> beyondHalf(ratioParts(rule, plus(loans, 1))) == 0)),
        RATIO_A_CENT_ABOVE_A_HALF(ofProduct((rule, loans) -> beyondHalf(ratioParts(rule, plus(loans, -1))) == 0)),
        AVERAGE_ON_THE_LEAST_FACTOR(ofProduct((rule, loans) -> onBound(rule, loans, rule.minFactor()))),
        AVERAGE_A_CENT_BELOW_IT(ofProduct((rule, loans) -> onBound(rule, plus(loans, 1), rule.minFactor()))),
        AVERAGE_ON_THE_GREATEST_FACTOR(ofProduct((rule, loans) -> onBound(rule, loans, rule.maxFactor()))),
        AVERAGE_A_CENT_ABOVE_IT(ofProduct((rule, loans) -> onBound(rule, plus(loans, -1), rule.maxFactor()))),
        POINTS_ON_A_HALF(one -> one.result().lines().stream().anyMatch(line -> onHalf(one, line)));

        private final Predicate<Case> test;

        Boundary(Predicate<Case> test) {
            this.test = test;
        }
    }

    /** The loans of a product in a case: how many, and their balances in cents. */
    private record Sum(int count, BigInteger cents) {}

    private record Fraction(BigInteger dividend, BigInteger divisor) {}

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void isAmongTheCases(Boundary boundary) {
        assertThat(CASES.stream().filter(boundary.test)).hasSizeGreaterThanOrEqualTo(OFTEN);
    }

    private static Predicate<Case> repaid(int daysAfter) {
        return one -> one.loans().stream()
                .anyMatch(loan -> one.lastDay().plusDays(daysAfter).equals(loan.repaidOn()));
    }

    private static Predicate<Case> ofLoan(Predicate<Loan> test) {
        return one -> one.loans().stream()
                .filter(loan -> one.lastDay().equals(loan.repaidOn()))
                .anyMatch(test);
    }

    private static BigDecimal left(Loan loan) {
        return loan.amount().subtract(loan.repaidAmount());
    }

    private static Predicate<Case> ofProduct(BiPredicate<SchemeRules.Product, Sum> test) {
        return one -> one.rules().stream().anyMatch(rule -> {
            List<Loan> own = one.loans().stream()
                    .filter(loan -> loan.product().equals(rule.product()))
                    .toList();
            BigDecimal balance = own.stream()
                    .map(loan -> RecomputeCases.balance(loan, one.lastDay()))
                    .reduce(Exact.ZERO, BigDecimal::add);
            return !own.isEmpty() && test.test(rule, new Sum(own.size(), units(balance, 2)));
        });
    }

    private static Sum plus(Sum sum, int cents) {
        return new Sum(sum.count(), sum.cents().add(BigInteger.valueOf(cents)));
    }

    /** Average balance ÷ benchmark, in ten-thousandths. */
    private static Fraction ratioParts(SchemeRules.Product rule, Sum sum) {
        return new Fraction(
                sum.cents().multiply(TEN_THOUSANDTHS),
                BigInteger.valueOf(sum.count()).multiply(units(rule.benchmarkBalance(), 2)));
    }

    /** Below, on or above the half between two whole ones. */
    private static int beyondHalf(Fraction parts) {
        return parts.dividend().mod(parts.divisor()).shiftLeft(1).compareTo(parts.divisor());
    }

    private static boolean onBound(SchemeRules.Product rule, Sum sum, BigDecimal factor) {
        Fraction parts = ratioParts(rule, sum);
        return parts.dividend().equals(units(factor, 4).multiply(parts.divisor()));
    }

    private static boolean onHalf(Case one, RecomputeCases.Shown line) {
        SchemeRules.Product rule = one.rules().stream()
                .filter(found -> found.product().equals(line.product()))
                .findFirst()
                .orElseThrow();
        BigInteger exact = BigInteger.valueOf(line.loans())
                .multiply(units(rule.coefficient(), 4))
                .multiply(units(line.factor(), 4));
        return beyondHalf(new Fraction(exact, POINTS_UNIT)) == 0;
    }

    private static BigInteger units(BigDecimal value, int places) {
        return value.movePointRight(places).toBigIntegerExact();
    }
}
