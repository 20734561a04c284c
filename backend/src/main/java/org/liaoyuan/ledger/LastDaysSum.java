package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;

/** An officer's counted loans on a closed month's last days, and the yuan disbursed. */
public record LastDaysSum(long personId, YearMonth month, int loans, BigDecimal amount) {}
