package org.liaoyuan.scoring;

import java.time.YearMonth;
import java.util.UUID;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.OfficerMonthScore;

/**
 * The whole result of one officer in one month, but for the ranks, which follow from everybody's.
 *
 * @param unitId sub-branch of the last assigned day of the month
 * @param listed false for one who has left and only has adjustments in the month
 * @param posted sum of the adjustments, which the score holds already
 * @param elapsed working days that idle was judged over
 * @param digest SHA-256 over everything the result follows from
 */
record OfficerMonth(
        YearMonth month,
        long personId,
        String staffNo,
        long unitId,
        long branchId,
        boolean listed,
        UUID schemeId,
        OfficerMonthScore score,
        Adjustment posted,
        boolean rush,
        boolean idle,
        int elapsed,
        String digest) {}
