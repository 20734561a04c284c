package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What the ledger learnt at one time of one product in a closed month, and where it was posted.
 *
 * @param loans late ones less those taken back; amount and balance, yuan, likewise
 */
public record LateSum(
        YearMonth closedMonth, YearMonth postedTo, String product, int loans, BigDecimal amount, BigDecimal balance) {}
