package org.liaoyuan.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.IdleRuns;
import org.liaoyuan.scoring.ResultMonth;

/**
 * Puts the figures behind each reason beside it.
 *
 * @param runs each person's longest stretch of the month without a loan
 * @param rushDays each person's loans in the month that a rush is looked for in
 */
record AttentionWords(
        ResultMonth month,
        Map<Long, IdleRuns.Run> runs,
        ResultMonth rushMonth,
        Map<Long, AttentionQueries.Days> rushDays) {
    private static final int YUAN_PLACES = 2;

    AttentionView of(AttentionQueries.Row row) {
        return new AttentionView(
                row.staffNo(),
                row.name(),
                row.branchCode(),
                row.branchName(),
                row.subBranchCode(),
                row.subBranchName(),
                row.tier(),
                row.amount(),
                row.loans(),
                row.floorAmount(),
                row.behind() ? pace(row) : null,
                row.rush() ? rush(rushDays.get(row.personId())) : null,
                row.idle() ? idle(runs.get(row.personId())) : null);
    }

    private AttentionView.Pace pace(AttentionQueries.Row row) {
        int all = month.workingDays().size();
        int left = all - month.elapsed();
        return new AttentionView.Pace(
                share(row.amount().multiply(BigDecimal.valueOf(all)), month.elapsed()),
                left == 0 ? null : share(row.floorAmount().subtract(row.amount()), left),
                month.elapsed(),
                all);
    }

    private AttentionView.@Nullable Rush rush(AttentionQueries.@Nullable Days lent) {
        return lent == null
                ? null
                : new AttentionView.Rush(
                        rushMonth.month(), rushMonth.rushFrom(), lent.lastLoans(), lent.lastAmount(), lent.amount());
    }

    private AttentionView.@Nullable Idle idle(IdleRuns.@Nullable Run run) {
        return run == null
                ? null
                : new AttentionView.Idle(
                        run.workingDays(),
                        run.from(),
                        run.until(),
                        run.until().equals(month.workingDays().get(month.elapsed() - 1)));
    }

    private static BigDecimal share(BigDecimal whole, int among) {
        return whole.divide(BigDecimal.valueOf(among), YUAN_PLACES, RoundingMode.HALF_UP);
    }
}
