package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/**
 * What an officer's counted loans of one product add up to in one month.
 *
 * @param loans number of counted loans
 * @param amount disbursed, yuan
 * @param balance sum of the loans' balances at the month's end, yuan
 */
public record ProductSum(String product, int loans, BigDecimal amount, BigDecimal balance) {

    public ProductSum {
        if (loans < 0 || amount.signum() < 0 || balance.signum() < 0) {
            throw new IllegalArgumentException("negative sum: " + product + " " + loans + " " + amount + " " + balance);
        }
        if (loans == 0 && (amount.signum() != 0 || balance.signum() != 0)) {
            throw new IllegalArgumentException("money without a loan: " + product + " " + amount + " " + balance);
        }
    }

    public static ProductSum none(String product) {
        return new ProductSum(product, 0, Exact.ZERO, Exact.ZERO);
    }

    public ProductSum plus(int moreLoans, BigDecimal moreAmount, BigDecimal moreBalance) {
        return new ProductSum(product, loans + moreLoans, amount.add(moreAmount), balance.add(moreBalance));
    }

    /** @throws IllegalArgumentException when a loan is taken out that cannot have been in the sum */
    public ProductSum minusLoan(BigDecimal lessAmount, BigDecimal lessBalance) {
        return new ProductSum(product, loans - 1, amount.subtract(lessAmount), balance.subtract(lessBalance));
    }
}
