package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;

/** Months of one officer, made from a seed: any, and a good part of them on the very limits of rounding and bounds. */
final class RecomputeCases {
    /** From January 2024 on: two leap years are among them, and months of 28, 29, 30 and 31 days. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 1);

    private static final int MONTHS = 60;
    private static final int MOST_LOANS = 12;
    private static final int KINDS = 5;
    private static final long CENTS_OF_TEN_THOUSANDTH = 10_000;

    private final Random random;

    RecomputeCases(long seed) {
        this.random = new Random(seed);
    }

    record Loan(
            String product,
            BigDecimal amount,
            @Nullable LocalDate repaidOn,
            @Nullable BigDecimal repaidAmount) {}

    record Points(BigDecimal points) {}

    record Result(List<Shown> lines, BigDecimal points) {}

    record Shown(
            String product,
            int loans,
            BigDecimal balance,
            BigDecimal averageBalance,
            BigDecimal ratio,
            BigDecimal factor,
            BigDecimal points) {

        static Shown of(Line line) {
            return new Shown(
                    line.product(),
                    line.loans(),
                    line.balance(),
                    line.averageBalance(),
                    line.ratio(),
                    line.factor(),
                    line.points());
        }
    }

    record Case(
            LocalDate lastDay,
            List<SchemeRules.Product> rules,
            List<Loan> loans,
            List<Points> adjustments,
            Result result) {}

    Case next() {
        LocalDate lastDay = FIRST_MONTH.plusMonths(random.nextInt(MONTHS)).atEndOfMonth();
        List<SchemeRules.Product> rules =
                IntStream.range(0, 1 + random.nextInt(4)).mapToObj(this::rule).toList();
        List<Loan> loans = new ArrayList<>();
        rules.forEach(rule -> loans.addAll(loans(rule, lastDay)));
        List<Points> adjustments = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Points(BigDecimal.valueOf(random.nextInt(4001) - 2000, 2)))
                .toList();
        return new Case(lastDay, rules, loans, adjustments, result(lastDay, rules, loans, adjustments));
    }

    private static Result result(
            LocalDate lastDay, List<SchemeRules.Product> rules, List<Loan> loans, List<Points> adjustments) {
        List<ProductSum> sums = rules.stream()
                .map(rule -> sum(
                        rule.product(),
                        loans.stream()
                                .filter(loan -> loan.product().equals(rule.product()))
                                .toList(),
                        lastDay))
                .toList();
        List<Line> lines = Line.of(ExampleScheme.products(rules), sums);
        BigDecimal points = adjustments.stream().map(Points::points).reduce(Line.totalPoints(lines), BigDecimal::add);
        return new Result(lines.stream().map(Shown::of).toList(), points);
    }

    private static ProductSum sum(String product, List<Loan> loans, LocalDate lastDay) {
        ProductSum sum = ProductSum.none(product);
        for (Loan loan : loans) {
            sum = sum.plus(1, loan.amount(), balance(loan, lastDay));
        }
        return sum;
    }

    static BigDecimal balance(Loan loan, LocalDate lastDay) {
        LocalDate repaidOn = loan.repaidOn();
        return repaidOn == null || repaidOn.isAfter(lastDay)
                ? loan.amount()
                : loan.amount().subtract(loan.repaidAmount()).max(Exact.ZERO);
    }

    /** Every other one with coefficient and factor of which an odd number of loans makes half a hundredth. */
    private SchemeRules.Product rule(int index) {
        if (random.nextInt(4) == 0) {
            return ExampleScheme.product("P" + index, "0.01", "200.00", "0.5", random.nextBoolean() ? "0.5" : "1.5");
        }
        long least = random.nextInt(12_000);
        return new SchemeRules.Product(
                "P" + index,
                BigDecimal.valueOf(1 + random.nextInt(30_000), 4),
                random.nextBoolean() ? halvable() : BigDecimal.valueOf(1 + random.nextInt(200_000_000), 2),
                BigDecimal.valueOf(least, 4),
                BigDecimal.valueOf(least + 1 + random.nextInt(8_000), 4));
    }

    /** A benchmark of which half of a ten-thousandth is whole cents. */
    private BigDecimal halvable() {
        return BigDecimal.valueOf((1 + random.nextInt(5_000)) * 2 * CENTS_OF_TEN_THOUSANDTH, 2);
    }

    private List<Loan> loans(SchemeRules.Product rule, LocalDate lastDay) {
        int count = random.nextInt(MOST_LOANS);
        if (count == 0) {
            return List.of();
        }
        return switch (random.nextInt(KINDS)) {
            case 0 -> onAHalf(rule, count);
            case 1 -> onABound(rule, count, rule.minFactor());
            case 2 -> onABound(rule, count, rule.maxFactor());
            default ->
                IntStream.range(0, count).mapToObj(i -> any(rule, lastDay)).toList();
        };
    }

    /** Loans whose average lies half a ten-thousandth of the benchmark above a factor, or a cent beside that. */
    private List<Loan> onAHalf(SchemeRules.Product rule, int count) {
        long benchmark = cents(rule.benchmarkBalance());
        long odd = 2L * (4_000 + random.nextInt(14_000)) + 1;
        return splitting(rule, count, odd * count * benchmark / (2 * CENTS_OF_TEN_THOUSANDTH) + random.nextInt(3) - 1);
    }

    private List<Loan> onABound(SchemeRules.Product rule, int count, BigDecimal factor) {
        BigDecimal sum = rule.benchmarkBalance().multiply(factor).multiply(BigDecimal.valueOf(count));
        return splitting(rule, count, sum.movePointRight(2).longValue() + random.nextInt(3) - 1);
    }

    /** So many loans of so many cents in all, one of them with what is left over. */
    private static List<Loan> splitting(SchemeRules.Product rule, int count, long cents) {
        long total = Math.max(cents, count);
        long each = total / count;
        return IntStream.range(0, count)
                .mapToObj(i -> loan(rule, i == 0 ? total - each * (count - 1) : each, null, null))
                .toList();
    }

    /** Whole, partly repaid, repaid whole but for a cent, whole or by more than there was; on the last day, before and after it. */
    private Loan any(SchemeRules.Product rule, LocalDate lastDay) {
        long cents = 1 + random.nextLong(1_000_000_000L);
        return switch (random.nextInt(6)) {
            case 0 -> loan(rule, cents, lastDay.minusDays(random.nextInt(3)), BigDecimal.valueOf(cents, 2));
            case 1 -> loan(rule, cents, lastDay, BigDecimal.valueOf(random.nextLong(2 * cents), 2));
            case 2 -> loan(rule, cents, lastDay.plusDays(1), BigDecimal.valueOf(cents, 2));
            case 3 -> loan(rule, cents, lastDay, BigDecimal.valueOf(cents - 1, 2));
            default -> loan(rule, cents, null, null);
        };
    }

    private static Loan loan(
            SchemeRules.Product rule, long cents, @Nullable LocalDate repaidOn, @Nullable BigDecimal repaid) {
        return new Loan(rule.product(), BigDecimal.valueOf(cents, 2), repaidOn, repaid);
    }

    private static long cents(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }
}
