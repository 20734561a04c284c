package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerCompleteness;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemRenderer;
import org.liaoyuan.platform.text.Language;

/** Lists the months of the bank. It changes nothing. */
@ApplicationScoped
class MonthService {
    private final ScoredMonths months;
    private final MonthFrames frames;
    private final MonthCloses closes;
    private final CloseCheck check;
    private final LedgerCompleteness ledger;
    private final RolloverService rollover;
    private final Sql sql;

    MonthService(
            ScoredMonths months,
            MonthFrames frames,
            MonthCloses closes,
            CloseCheck check,
            LedgerCompleteness ledger,
            RolloverService rollover,
            Sql sql) {
        this.months = months;
        this.frames = frames;
        this.closes = closes;
        this.check = check;
        this.ledger = ledger;
        this.rollover = rollover;
        this.sql = sql;
    }

    /** Newest first. */
    MonthList list(Language language) {
        rollover.ensure();
        Map<YearMonth, MonthClose> closed =
                closes.all().stream().collect(Collectors.toMap(MonthClose::month, Function.identity()));
        Map<YearMonth, Integer> officers = officers();
        Optional<LocalDate> through = ledger.completeThrough();
        List<MonthView> views = new ArrayList<>();
        for (MonthFrame frame : frames.of(months.all())) {
            MonthClose close = closed.get(frame.month());
            views.add(view(frame, close, through, officers.getOrDefault(frame.month(), 0), language));
        }
        Collections.reverse(views);
        return new MonthList(views);
    }

    private MonthView view(
            MonthFrame frame,
            @Nullable MonthClose close,
            Optional<LocalDate> through,
            int officers,
            Language language) {
        List<LocalDate> days = frame.workingDays();
        String blocker = close == null ? blocker(frame.month(), language) : null;
        return new MonthView(
                frame.month(),
                MonthState.of(close != null),
                SchemeName.of(frame.scheme()),
                Outlook.asOf(frame.month(), through).orElse(null),
                through.orElse(null),
                days.size(),
                frame.elapsed(),
                days.isEmpty() ? null : days.get(days.size() - 1),
                close == null && blocker == null,
                blocker,
                close == null ? null : close.closedAt(),
                close == null ? null : close.closedBy(),
                close == null ? null : close.digest(),
                close == null ? officers : close.officers());
    }

    private @Nullable String blocker(YearMonth month, Language language) {
        return check.blocker(month)
                .map(refusal ->
                        ProblemRenderer.render(refusal, language, "", "").detail())
                .orElse(null);
    }

    private Map<YearMonth, Integer> officers() {
        Map<YearMonth, Integer> officers = new HashMap<>();
        sql.list(
                "select month, count(*) from officer_month where not closed and listed group by month",
                row -> officers.put(Sql.month(row, "month"), row.getInt(2)));
        return officers;
    }
}
