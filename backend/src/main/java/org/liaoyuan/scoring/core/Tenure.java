package org.liaoyuan.scoring.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How long an officer has been one in a month: calendar months since that of the first assignment. */
public enum Tenure {
    UNDER_HALF_A_YEAR(6),
    UNDER_ONE_YEAR(12),
    UNDER_THREE_YEARS(36),
    LONGER(Long.MAX_VALUE);

    private final long below;

    Tenure(long below) {
        this.below = below;
    }

    public static Tenure in(YearMonth month, LocalDate firstAssigned) {
        long months = YearMonth.from(firstAssigned).until(month, ChronoUnit.MONTHS);
        for (Tenure tenure : values()) {
            if (months < tenure.below) {
                return tenure;
            }
        }
        return LONGER;
    }
}
