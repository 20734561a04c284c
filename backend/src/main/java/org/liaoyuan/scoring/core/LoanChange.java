package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/**
 * One loan put into, or taken out of, a closed month.
 *
 * @param amount disbursed, yuan, positive for both kinds
 * @param balance the loan's balance in that month's data, yuan
 */
public record LoanChange(Kind kind, BigDecimal amount, BigDecimal balance) {

    public enum Kind {
        LATE,
        REVERSAL
    }
}
