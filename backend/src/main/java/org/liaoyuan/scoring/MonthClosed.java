package org.liaoyuan.scoring;

import java.time.YearMonth;

/** A month was closed; told inside the closing transaction, after its results are fixed. */
public record MonthClosed(YearMonth month, long revision) {}
