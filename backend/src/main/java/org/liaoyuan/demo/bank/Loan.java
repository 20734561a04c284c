package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A loan and what becomes of it.
 *
 * @param amount yuan, 2 places
 * @param subBranch where the officer was on that day
 * @param arrivesOn when the ledger learns of it: the day itself, or weeks later
 */
record Loan(
        String no,
        LocalDate day,
        Product product,
        BigDecimal amount,
        String officerNo,
        SubBranch subBranch,
        Product.Terms terms,
        LocalDate arrivesOn,
        @Nullable Repayment repayment,
        @Nullable Reversal reversal) {

    /** @param amount yuan, not above the loan's */
    record Repayment(LocalDate on, BigDecimal amount) {}

    /** @param correctAmount what the loan should have said, and is sent again with; null when it should not be there */
    record Reversal(LocalDate on, @Nullable BigDecimal correctAmount) {}

    YearMonth month() {
        return YearMonth.from(day);
    }

    YearMonth arrivesIn() {
        return YearMonth.from(arrivesOn);
    }

    boolean isLate() {
        return arrivesIn().isAfter(month());
    }

    /** The loan as it is sent again after a reversal, under a new number. */
    Loan correctedTo(BigDecimal correctAmount, LocalDate arrives) {
        return new Loan(no + "A", day, product, correctAmount, officerNo, subBranch, terms, arrives, null, null);
    }
}
