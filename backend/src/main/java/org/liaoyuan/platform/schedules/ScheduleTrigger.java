package org.liaoyuan.platform.schedules;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;

/** Looks every few seconds, on every server, whether something is due. */
@ApplicationScoped
class ScheduleTrigger {
    private final ScheduleRunner runner;

    ScheduleTrigger(@Any Instance<Schedule> schedules, ScheduleRuns runs, Clock clock) {
        this.runner = new ScheduleRunner(schedules, runs, clock);
    }

    @Scheduled(every = "${liaoyuan.schedules.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        runner.fire();
    }
}
