package org.liaoyuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An officer's counted loans of one product on one day, and the yuan disbursed. */
public record DaySum(LocalDate day, String product, int loans, BigDecimal amount) {}
