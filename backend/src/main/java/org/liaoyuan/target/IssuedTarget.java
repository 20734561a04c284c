package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What a branch asks of an officer in a month: points, and yuan with floor ≤ stretch. */
public record IssuedTarget(
        long personId, YearMonth month, BigDecimal pointsStandard, BigDecimal floorAmount, BigDecimal stretchAmount) {}
