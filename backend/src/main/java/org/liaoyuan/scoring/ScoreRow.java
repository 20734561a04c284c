package org.liaoyuan.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.scoring.core.Warning;

/** One officer in the list of a month, everything there is to show. */
record ScoreRow(
        @Nullable Integer rank,
        long personId,
        String staffNo,
        String name,
        long unitId,
        String branchCode,
        String branchName,
        String subBranchCode,
        String subBranchName,
        int tier,
        BigDecimal points,
        BigDecimal amount,
        int loans,
        Targets targets,
        boolean pointsMet,
        Attainment attainment,
        boolean exempt,
        int streak,
        Warning warning,
        boolean rush,
        boolean idle) {}
