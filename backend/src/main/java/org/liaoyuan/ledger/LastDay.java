package org.liaoyuan.ledger;

import java.time.LocalDate;

/** A day among a closed month's last, and the revision at which the month was closed. */
public record LastDay(LocalDate day, long knownAt) {}
