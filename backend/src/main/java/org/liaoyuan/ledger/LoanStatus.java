package org.liaoyuan.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a loan stands. */
@Schema(
        description =
                "COUNTED: counts in the month of its disbursement; LATE: arrived after that month had closed, and is"
                        + " posted to an open one; REVERSED: taken out (冲正)")
public enum LoanStatus {
    COUNTED("l.reversed_at is null and not l.late"),
    REVERSED("l.reversed_at is not null"),
    LATE("l.reversed_at is null and l.late");

    private final String condition;

    LoanStatus(String condition) {
        this.condition = condition;
    }

    /** As SQL on the table of loans, called {@code l}. */
    String condition() {
        return condition;
    }

    static LoanStatus of(boolean reversed, boolean late) {
        if (reversed) {
            return REVERSED;
        }
        return late ? LATE : COUNTED;
    }
}
