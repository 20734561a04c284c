package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaoyuan.audit.Audit;

/**
 * Takes closed months up, in order and once each, and tells their officers. Each call joins the caller's transaction and does
 * no more than fits into one; the next call goes on. Two at once: the second waits, and finds it done.
 */
@ApplicationScoped
class WarningRounds {
    private static final String OBJECT = "warnings";
    private static final int MOST_TOLD = 200;

    private final WarningStore store;
    private final WarningMessages tell;
    private final MeasureDesk measures;
    private final Event<WarningsRecorded> recorded;
    private final Audit audit;
    private final Clock clock;

    WarningRounds(
            WarningStore store,
            WarningMessages tell,
            MeasureDesk measures,
            Event<WarningsRecorded> recorded,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.tell = tell;
        this.measures = measures;
        this.recorded = recorded;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there was a month to take up. */
    boolean recordNext() {
        Optional<YearMonth> month = store.nextMonth().filter(store::take);
        month.ifPresent(this::record);
        return month.isPresent();
    }

    private void record(YearMonth month) {
        List<IssuedWarning> warnings = store.record(month, clock.instant());
        audit.record("WARNINGS_RECORDED", OBJECT, month.toString(), null, Map.of("officers", warnings.size()));
        recorded.fire(new WarningsRecorded(month, warnings));
    }

    /** Whether there was anybody to tell. */
    boolean tellNext(LocalDate today) {
        List<IssuedWarning> warnings = store.untold(MOST_TOLD);
        if (warnings.isEmpty()) {
            return false;
        }
        tell.tell(warnings);
        measures.assign(warnings, today);
        store.told(warnings, clock.instant());
        return true;
    }
}
