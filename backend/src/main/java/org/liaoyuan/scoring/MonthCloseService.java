package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.persistence.Revisions;

/** Closes months, in order and once each. */
@ApplicationScoped
@Transactional
class MonthCloseService {
    private final CloseCheck check;
    private final MonthFrames frames;
    private final Renewal renewal;
    private final MonthCloses closes;
    private final Revisions revisions;
    private final Jobs jobs;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final Event<MonthClosed> closed;

    MonthCloseService(
            CloseCheck check,
            MonthFrames frames,
            Renewal renewal,
            MonthCloses closes,
            Revisions revisions,
            Jobs jobs,
            Caller caller,
            Audit audit,
            Clock clock,
            Event<MonthClosed> closed) {
        this.check = check;
        this.frames = frames;
        this.renewal = renewal;
        this.closes = closes;
        this.revisions = revisions;
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.closed = closed;
    }

    /** Takes the close on as a job; refuses at once what cannot be closed. */
    UUID request(YearMonth month) {
        check.mustBeClosable(month);
        UUID id = jobs.enqueue(MonthCloseHandler.KIND, caller.personId(), new MonthCloseHandler.Payload(month));
        audit.record("MONTH_CLOSE_REQUESTED", "month", month.toString(), null, Map.of("job", id));
        return id;
    }

    /**
     * Recomputes every officer's result from the facts, fixes them, and renews the months after, whose tiers and streaks
     * follow from this one. Whoever comes second is refused.
     */
    JobOutcome close(YearMonth month) {
        long revision = revisions.next("MONTH_CLOSE");
        check.mustBeClosable(month);
        MonthFrame frame = frames.of(List.of(month)).get(0).ended();
        renewal.close(frame, frames.after(month));
        FaultPoint.reach("close.computed");
        MonthClose close = closes.close(frame, revision, caller.personId(), clock.instant());
        FaultPoint.reach("close.written");
        audit.record("MONTH_CLOSED", "month", month.toString(), null, close);
        closed.fire(new MonthClosed(month, revision));
        FaultPoint.reach("close.before-commit");
        return JobOutcome.done(
                Map.of("officers", (long) close.officers()),
                Map.of("month", month.toString(), "digest", close.digest()));
    }
}
