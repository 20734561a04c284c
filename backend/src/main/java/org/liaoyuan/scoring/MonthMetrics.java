package org.liaoyuan.scoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** How many months this server has closed. */
@ApplicationScoped
class MonthMetrics implements MeterBinder {
    private final MeterRegistry registry;

    MonthMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** From zero on, so that the first close already counts as an increase. */
    @Override
    public void bindTo(MeterRegistry target) {
        closed(target);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) MonthClosed month) {
        closed(registry).increment();
    }

    private static Counter closed(MeterRegistry registry) {
        return Counter.builder("liaoyuan.months.closed")
                .description("Months closed")
                .register(registry);
    }
}
