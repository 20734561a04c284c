package org.liaoyuan.reporting;

import java.math.BigDecimal;

/** Loans of one product and their yuan. */
record Lent(int loans, BigDecimal amount) {
    static final Lent NOTHING = new Lent(0, new BigDecimal("0.00"));

    Lent plus(Lent other) {
        return new Lent(loans + other.loans, amount.add(other.amount));
    }
}
