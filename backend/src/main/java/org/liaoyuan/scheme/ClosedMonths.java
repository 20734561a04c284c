package org.liaoyuan.scheme;

import java.time.YearMonth;
import java.util.Optional;

/** Asked before a publication; the module that closes months answers. Months close in order. */
public interface ClosedMonths {

    /** The latest closed month. */
    Optional<YearMonth> latest();
}
