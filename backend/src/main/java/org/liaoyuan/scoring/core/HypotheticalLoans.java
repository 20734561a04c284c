package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/** Loans an officer asks about: so many more of a product, at so many yuan each, nothing of them repaid. */
public record HypotheticalLoans(String product, int count, BigDecimal averageAmount) {

    BigDecimal amount() {
        return averageAmount.multiply(BigDecimal.valueOf(count));
    }
}
