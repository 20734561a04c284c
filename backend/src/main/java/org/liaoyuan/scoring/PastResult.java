package org.liaoyuan.scoring;

import java.time.YearMonth;
import org.liaoyuan.scoring.core.OfficerMonthScore;

/** As much of a closed month's stored result as running it again needs; the months behind its tier are not among it. */
record PastResult(
        long personId,
        YearMonth month,
        long unitId,
        long branchId,
        boolean listed,
        OfficerMonthScore score,
        boolean rush) {}
