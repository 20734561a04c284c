package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * What one import changed.
 *
 * @param officers ids of the officers with new, reversed or otherwise repaid loans in open months
 * @param late new and reversed loans of closed months, in the order in which they are to be taken
 */
public record LedgerChange(long revision, Set<Long> officers, List<Late> late) {

    public LedgerChange {
        officers = Set.copyOf(officers);
        late = List.copyOf(late);
    }

    public enum Kind {
        LATE,
        REVERSAL
    }

    /**
     * @param month the closed month of the loan's disbursement
     * @param amount disbursed, yuan, positive for both kinds
     * @param balance as the loan counts in that month, yuan
     */
    public record Late(
            String loanNo,
            long personId,
            String product,
            YearMonth month,
            Kind kind,
            BigDecimal amount,
            BigDecimal balance) {}
}
