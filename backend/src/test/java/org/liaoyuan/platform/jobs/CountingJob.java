package org.liaoyuan.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Fails as often as its payload wishes. */
@ApplicationScoped
class CountingJob implements JobHandler {
    static final String KIND = "COUNTING";

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final AtomicInteger CLEAN_UPS = new AtomicInteger();

    record Wish(int faults) {}

    static void forget() {
        RUNS.set(0);
        CLEAN_UPS.set(0);
    }

    static int runs() {
        return RUNS.get();
    }

    static int cleanUps() {
        return CLEAN_UPS.get();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if (RUNS.incrementAndGet() <= run.payload(Wish.class).faults()) {
            throw new IllegalStateException("As wished");
        }
        run.finish(() -> JobOutcome.done(Map.of(), null));
    }

    @Override
    public void cleanUp(JobRun run) {
        CLEAN_UPS.incrementAndGet();
    }
}
