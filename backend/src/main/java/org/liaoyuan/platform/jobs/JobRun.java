package org.liaoyuan.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One try at one job. */
public final class JobRun {
    private static final long PROGRESS_EVERY_NANOS = 200_000_000L;
    private static final int LONGEST_TRANSACTION_SECONDS = 1800;

    private final Jobs jobs;
    private final Jobs.Claim claim;
    private final UUID worker;
    private final JobMetrics metrics;
    private long lastProgress;

    JobRun(Jobs jobs, Jobs.Claim claim, UUID worker, JobMetrics metrics) {
        this.jobs = jobs;
        this.claim = claim;
        this.worker = worker;
        this.metrics = metrics;
    }

    String kind() {
        return claim.kind();
    }

    public UUID id() {
        return claim.id();
    }

    public long createdBy() {
        return claim.createdBy();
    }

    public <T> T payload(Class<T> type) {
        return jobs.convert(claim.payload(), type);
    }

    /** Shows how far it is, at once to everybody; more often than five times a second is dropped. */
    public void progress(int percent, Map<String, Long> counts) {
        long now = System.nanoTime();
        if (now - lastProgress < PROGRESS_EVERY_NANOS) {
            return;
        }
        lastProgress = now;
        QuarkusTransaction.requiringNew().run(() -> jobs.progress(id(), worker, percent, counts));
    }

    /**
     * Commits the effect and the job's end in one transaction. When another worker has taken the job over meanwhile,
     * everything is rolled back.
     *
     * @return what was committed
     */
    public JobOutcome finish(Supplier<JobOutcome> effect) {
        JobOutcome committed = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_TRANSACTION_SECONDS)
                .call(() -> {
                    JobOutcome outcome = effect.get();
                    if (!jobs.finish(id(), worker, outcome)) {
                        throw new IllegalStateException("Job " + id() + " was taken over by another worker");
                    }
                    return outcome;
                });
        metrics.ended(claim.kind(), committed.status());
        return committed;
    }
}
