package org.liaoyuan.scheme;

import java.time.YearMonth;
import java.util.UUID;

/** A scheme takes effect from this month on; told inside the transaction of the publication. */
public record SchemePublished(UUID id, YearMonth effectiveFrom) {}
