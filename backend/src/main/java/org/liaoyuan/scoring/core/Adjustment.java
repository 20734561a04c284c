package org.liaoyuan.scoring.core;

import java.math.BigDecimal;

/** What a change to a closed month adds to an open one: points and yuan, negative when a loan is taken out. */
public record Adjustment(BigDecimal points, BigDecimal amount) {}
