package org.liaoyuan.platform.jobs;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** What an operator watches of the queue: how long the oldest job has waited, and how jobs end. */
@ApplicationScoped
class JobMetrics implements MeterBinder {
    private final Jobs jobs;
    private final MeterRegistry registry;

    JobMetrics(Jobs jobs, MeterRegistry registry) {
        this.jobs = jobs;
        this.registry = registry;
    }

    /** The age is read from the table at each scrape: it counts the jobs of all servers. */
    @Override
    public void bindTo(MeterRegistry target) {
        TimeGauge.builder("liaoyuan.jobs.queue.age", jobs, TimeUnit.MILLISECONDS, JobMetrics::queueAgeMillis)
                .description("How long the oldest job that nobody works on has waited")
                .register(target);
    }

    void ended(String kind, JobStatus outcome) {
        Counter.builder("liaoyuan.jobs")
                .description("Jobs that this server has ended, by kind and outcome")
                .tag("kind", kind)
                .tag("outcome", outcome.name())
                .register(registry)
                .increment();
    }

    private static double queueAgeMillis(Jobs jobs) {
        return jobs.queueAge().toMillis();
    }
}
