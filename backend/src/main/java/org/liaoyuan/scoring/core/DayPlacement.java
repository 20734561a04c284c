package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Counted loans of one officer on one day: number and disbursed yuan. */
public record DayPlacement(LocalDate day, int loans, BigDecimal amount) {}
