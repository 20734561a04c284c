package org.liaoyuan.scoring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks once a minute whether a month has begun. */
@ApplicationScoped
class MonthRollover {
    private static final Logger LOG = Logger.getLogger(MonthRollover.class);

    private final RolloverService service;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "month-rollover"));

    MonthRollover(RolloverService service) {
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::look, 1, 60, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdown();
    }

    private void look() {
        try {
            service.ensure();
        } catch (RuntimeException e) {
            // Without this the schedule would end for good; the database may be away for a moment.
            LOG.warn("Whether a month has begun cannot be read now; trying again", e);
        }
    }
}
