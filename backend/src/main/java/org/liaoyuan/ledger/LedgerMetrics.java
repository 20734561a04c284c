package org.liaoyuan.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** How many rows of ledger files this server has imported, by what became of them. */
@ApplicationScoped
class LedgerMetrics implements MeterBinder {
    private static final List<String> RESULTS = List.of("accepted", "duplicates", "rejected");

    private final MeterRegistry registry;

    LedgerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** From zero on, so that the first import already counts as an increase. */
    @Override
    public void bindTo(MeterRegistry target) {
        RESULTS.forEach(result -> rows(target, result));
    }

    /** @param counts as an import's receipt names them */
    void imported(Map<String, Long> counts) {
        RESULTS.forEach(result -> rows(registry, result).increment(counts.getOrDefault(result, 0L)));
    }

    private static Counter rows(MeterRegistry registry, String result) {
        return Counter.builder("liaoyuan.ledger.rows")
                .description("Rows of ledger files, by what became of them")
                .tag("result", result)
                .register(registry);
    }
}
