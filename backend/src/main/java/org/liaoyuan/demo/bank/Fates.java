package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.demo.bank.Loan.Repayment;
import org.liaoyuan.demo.bank.Loan.Reversal;

/** What becomes of a loan: most go on, a few are booked late, repaid early, or reversed; never two of these. */
final class Fates {
    private static final double LATE = 0.004;
    private static final double REVERSED = 0.0025;

    private final long seed;

    Fates(long seed) {
        this.seed = seed;
    }

    Loan loan(String no, Sales.Sale sale) {
        Dice dice = Dice.of(seed, "loan", no);
        Product.Terms terms = sale.product().terms(dice);
        LocalDate arrives = arrival(sale.day(), dice);
        boolean late = !arrives.equals(sale.day());
        Reversal reversal = late ? null : reversal(sale, dice);
        Repayment repayment = late || reversal != null ? null : repayment(sale, dice);
        return new Loan(
                no,
                sale.day(),
                sale.product(),
                sale.amount(),
                sale.officer().staffNo(),
                sale.subBranch(),
                terms,
                arrives,
                repayment,
                reversal);
    }

    private static LocalDate arrival(LocalDate day, Dice dice) {
        LocalDate later = day.plusDays(dice.between(8, 35));
        boolean nextMonth = YearMonth.from(later).isAfter(YearMonth.from(day));
        return dice.chance(LATE) && nextMonth ? later : day;
    }

    private static @Nullable Reversal reversal(Sales.Sale sale, Dice dice) {
        if (!dice.chance(REVERSED)) {
            return null;
        }
        LocalDate on = sale.day().plusDays(dice.between(2, 50));
        boolean again = dice.chance(0.5);
        return new Reversal(on, again ? sale.product().amount(dice, 1) : null);
    }

    private static @Nullable Repayment repayment(Sales.Sale sale, Dice dice) {
        if (!dice.chance(sale.product().earlyRepaid())) {
            return null;
        }
        LocalDate on = sale.day().plusDays(dice.chance(0.12) ? dice.between(3, 20) : dice.between(21, 380));
        boolean whole = dice.chance(0.45);
        BigDecimal part = BigDecimal.valueOf(dice.between(0.1, 0.9));
        return new Repayment(
                on, whole ? sale.amount() : sale.amount().multiply(part).setScale(2, RoundingMode.HALF_UP));
    }
}
