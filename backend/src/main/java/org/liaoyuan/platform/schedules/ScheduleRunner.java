package org.liaoyuan.platform.schedules;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Does what is due. Any number of them may do so at once. */
final class ScheduleRunner {
    private static final Logger LOG = Logger.getLogger(ScheduleRunner.class);
    private static final int LONGEST_SECONDS = 60;

    private final Iterable<Schedule> schedules;
    private final ScheduleRuns runs;
    private final Clock clock;

    ScheduleRunner(Iterable<Schedule> schedules, ScheduleRuns runs, Clock clock) {
        this.schedules = schedules;
        this.runs = runs;
        this.clock = clock;
    }

    void fire() {
        ManagedContext context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) {
            context.activate();
        }
        try {
            Instant now = clock.instant();
            schedules.forEach(schedule -> attempt(schedule, schedule.cadence().lastDue(now)));
        } finally {
            if (own) {
                context.terminate();
            }
        }
    }

    private void attempt(Schedule schedule, Instant due) {
        try {
            QuarkusTransaction.requiringNew().run(() -> runs.note(schedule.name(), due));
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> runOnce(schedule, due));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Schedule %s, due at %s", schedule.name(), due);
            putOff(schedule, due);
        }
    }

    private void runOnce(Schedule schedule, Instant due) {
        if (runs.claim(schedule.name(), due)) {
            schedule.run(due);
            runs.finish(schedule.name(), due);
        }
    }

    private void putOff(Schedule schedule, Instant due) {
        try {
            QuarkusTransaction.requiringNew().run(() -> runs.fault(schedule.name(), due));
        } catch (RuntimeException e) {
            // The database may be away for a moment; then the next look tries again at once.
            LOG.warnf(e, "The fault of schedule %s cannot be noted", schedule.name());
        }
    }
}
