package org.liaoyuan.warning;

import java.time.YearMonth;
import java.util.List;

/** The misses of a closed month were written down, once and in the order of months; told inside the transaction. */
public record WarningsRecorded(YearMonth month, List<IssuedWarning> warnings) {

    public WarningsRecorded {
        warnings = List.copyOf(warnings);
    }
}
