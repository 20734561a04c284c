package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/** Short hands of the core's tests. */
final class Sums {

    private Sums() {}

    static BigDecimal yuan(String value) {
        return new BigDecimal(value);
    }

    static ProductSum sum(String product, int loans, String amount, String balance) {
        return new ProductSum(product, loans, yuan(amount), yuan(balance));
    }

    static ProductSum sum(String product, int loans, String amountAndBalance) {
        return sum(product, loans, amountAndBalance, amountAndBalance);
    }
}
