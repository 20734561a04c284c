package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.liaoyuan.ledger.LedgerCompleteness;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.scheme.SchemeInForce;
import org.liaoyuan.scheme.Schemes;

/** Puts together what is the same in a month for all its officers. */
@ApplicationScoped
class MonthFrames {
    private final ScoredMonths months;
    private final Schemes schemes;
    private final WorkingCalendar calendar;
    private final LedgerCompleteness ledger;

    MonthFrames(ScoredMonths months, Schemes schemes, WorkingCalendar calendar, LedgerCompleteness ledger) {
        this.months = months;
        this.schemes = schemes;
        this.calendar = calendar;
        this.ledger = ledger;
    }

    /** All open months, ascending. */
    List<MonthFrame> open() {
        return of(months.open());
    }

    /** The months that are open once this one is closed, ascending. */
    List<MonthFrame> after(YearMonth closed) {
        return of(months.openAfter(closed));
    }

    /** @param ascending without a gap, each with a scheme in force */
    List<MonthFrame> of(List<YearMonth> ascending) {
        if (ascending.isEmpty()) {
            return List.of();
        }
        WorkingDays days = calendar.between(
                ascending.get(0).atDay(1), ascending.get(ascending.size() - 1).atEndOfMonth());
        Optional<LocalDate> completeThrough = ledger.completeThrough();
        NavigableMap<YearMonth, SchemeInForce> timeline = schemes.timeline();
        return ascending.stream()
                .map(month -> new MonthFrame(
                        month,
                        scheme(timeline, month),
                        days.workingDays(month),
                        completeThrough.map(day -> days.elapsed(month, day)).orElse(0)))
                .toList();
    }

    private static SchemeInForce scheme(NavigableMap<YearMonth, SchemeInForce> timeline, YearMonth month) {
        Map.Entry<YearMonth, SchemeInForce> inForce = timeline.floorEntry(month);
        if (inForce == null) {
            throw new IllegalStateException("no scheme in " + month);
        }
        return inForce.getValue();
    }
}
