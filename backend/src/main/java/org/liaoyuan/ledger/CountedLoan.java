package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan that counts, with what arithmetic needs of it and nothing of the customer.
 *
 * @param repaidOn day of the latest known early repayment; null without any
 * @param repaidAmount repaid early in all, yuan; null without any
 */
public record CountedLoan(
        String loanNo,
        LocalDate disbursedOn,
        String product,
        BigDecimal amount,
        @Nullable LocalDate repaidOn,
        @Nullable BigDecimal repaidAmount) {}
