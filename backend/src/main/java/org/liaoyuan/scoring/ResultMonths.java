package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.liaoyuan.ledger.LedgerCompleteness;

/** The face for those who report on results, which stand in {@code officer_month}: one row an officer and month. */
@ApplicationScoped
public class ResultMonths {
    private final ScoredMonths months;
    private final MonthFrames frames;
    private final MonthCloses closes;
    private final LedgerCompleteness ledger;
    private final RolloverService rollover;

    ResultMonths(
            ScoredMonths months,
            MonthFrames frames,
            MonthCloses closes,
            LedgerCompleteness ledger,
            RolloverService rollover) {
        this.months = months;
        this.frames = frames;
        this.closes = closes;
        this.ledger = ledger;
        this.rollover = rollover;
    }

    /** Its rows are there afterwards, if it has just begun; empty for a month that is none of the bank's. */
    public Optional<ResultMonth> find(YearMonth month) {
        if (!months.all().contains(month)) {
            return Optional.empty();
        }
        rollover.ensure();
        MonthFrame frame = frames.of(List.of(month)).get(0);
        Optional<MonthClose> close = closes.find(month);
        return Optional.of(new ResultMonth(
                month,
                close.isPresent(),
                close.map(MonthClose::revision).orElse(Long.MAX_VALUE),
                frame.workingDays(),
                frame.elapsed(),
                Outlook.asOf(month, ledger.completeThrough()).orElse(null),
                frame.rules().pace()));
    }
}
