package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks about a score, and what head office says.
 *
 * @param missing the loan that a question about a missing one names; null for all others, which take what they find
 * @param answer null while nobody has answered
 */
public record Question(
        String staffNo,
        Kind kind,
        String reason,
        String words,
        @Nullable Missing missing,
        @Nullable String answer) {

    public enum Kind {
        LOAN,
        MISSING_LOAN,
        TIER
    }

    /** A loan that the officer made and the ledger lacks. */
    public record Missing(String loanNo, LocalDate day, BigDecimal amount) {}
}
