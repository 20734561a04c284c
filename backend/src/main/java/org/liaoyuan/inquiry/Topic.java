package org.liaoyuan.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What exactly an inquiry is about.
 *
 * @param key the same for the same thing, of which an officer asks once at a time
 */
record Topic(
        String key,
        @Nullable String loanNo,
        @Nullable BigDecimal amount,
        @Nullable LocalDate disbursedOn,
        @Nullable UUID adjustmentId) {

    static Topic ofLoan(String loanNo) {
        return new Topic(loanKey(loanNo), loanNo, null, null, null);
    }

    /** A loan that is not there and one that is are the same thing once the ledger has it. */
    static Topic ofMissing(String loanNo, BigDecimal amount, LocalDate disbursedOn) {
        return new Topic(loanKey(loanNo), loanNo, amount, disbursedOn, null);
    }

    static Topic ofTier(YearMonth month) {
        return new Topic("tier " + month, null, null, null, null);
    }

    static Topic ofAdjustment(UUID id) {
        return new Topic("adjustment " + id, null, null, null, id);
    }

    private static String loanKey(String loanNo) {
        return "loan " + loanNo;
    }
}
