package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.YearMonth;

/** The points of one closed, counted month, adjustments included. */
public record MonthPoints(YearMonth month, BigDecimal points) {}
