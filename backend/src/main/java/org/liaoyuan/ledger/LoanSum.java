package org.liaoyuan.ledger;

import java.math.BigDecimal;

/**
 * What one officer's counted loans of one product add up to in one month.
 *
 * @param amount disbursed, yuan
 * @param balance as counted in that month, yuan
 * @param activeDays bit d − 1 is set when the month's day d has such a loan
 * @param lastLoans those on the month's last days
 * @param lastAmount yuan of those
 */
public record LoanSum(
        long personId,
        String product,
        int loans,
        BigDecimal amount,
        BigDecimal balance,
        int activeDays,
        int lastLoans,
        BigDecimal lastAmount) {}
