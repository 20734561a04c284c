package org.liaoyuan.platform.jobs;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemRenderer;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.text.Language;

/** Takes jobs from the queue, one at a time: those that change facts wait for each other anyway. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int MOST_FAULTS = 3;

    /** Far more than a server is stopped or loses its power in the middle of one job: it must be the job that kills it. */
    private static final int MOST_LOSSES = 25;

    private final Jobs jobs;
    private final Instance<JobHandler> handlers;
    private final Instance<JobIdentity> identity;
    private final JobMetrics metrics;
    private final long pollMillis;
    private final long stopSeconds;
    private final UUID id = UUID.randomUUID();
    private final ScheduledExecutorService work =
            Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "jobs"));
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "jobs-pulse"));
    private volatile @Nullable UUID running;

    JobWorker(
            Jobs jobs,
            @Any Instance<JobHandler> handlers,
            Instance<JobIdentity> identity,
            JobMetrics metrics,
            @ConfigProperty(name = "liaoyuan.jobs.poll-millis", defaultValue = "250") long pollMillis,
            @ConfigProperty(name = "liaoyuan.jobs.stop-seconds", defaultValue = "15") long stopSeconds) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.identity = identity;
        this.metrics = metrics;
        this.pollMillis = pollMillis;
        this.stopSeconds = stopSeconds;
    }

    void start(@Observes @Priority(10_000) StartupEvent event) {
        work.scheduleWithFixedDelay(this::drain, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
    }

    /** A job that ends soon may end; one that does not is given back, and rolled back with its connection. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        work.shutdown();
        UUID job = work.awaitTermination(stopSeconds, TimeUnit.SECONDS) ? null : running;
        try {
            if (job != null && QuarkusTransaction.requiringNew().call(() -> jobs.giveBack(job, id))) {
                running = null;
                LOG.infof("Job %s goes back into the queue: this server stops", job);
            }
        } finally {
            work.shutdownNow();
            pulse.shutdown();
        }
    }

    private void drain() {
        try {
            Optional<Jobs.Claim> claim = claim();
            while (claim.isPresent() && !work.isShutdown()) {
                run(claim.get());
                claim = claim();
            }
        } catch (RuntimeException e) {
            // Without this the schedule would end for good; the database may be away for a moment.
            LOG.warn("The job queue cannot be read now; trying again", e);
        }
    }

    private Optional<Jobs.Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> jobs.claim(id));
    }

    private void run(Jobs.Claim claim) {
        running = claim.id();
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        long beatMillis = jobs.lease().toMillis() / 4;
        ScheduledFuture<?> heartbeat =
                pulse.scheduleAtFixedRate(() -> beat(claim), beatMillis, beatMillis, TimeUnit.MILLISECONDS);
        try {
            attempt(claim);
        } finally {
            cancel(heartbeat);
            context.terminate();
            running = null;
        }
    }

    private static void cancel(Future<?> future) {
        future.cancel(false);
    }

    private void beat(Jobs.Claim claim) {
        try {
            QuarkusTransaction.requiringNew().run(() -> jobs.heartbeat(claim.id(), id));
        } catch (RuntimeException e) {
            // A missed beat costs nothing unless several follow: then the lease lapses, and finish() notices.
            LOG.warnf(e, "Heartbeat of job %s failed", claim.id());
        }
    }

    private void attempt(Jobs.Claim claim) {
        JobRun run = new JobRun(jobs, claim, id, metrics);
        try {
            if (claim.attempts() > MOST_LOSSES) {
                throw new IllegalStateException("Its worker was lost " + MOST_LOSSES + " times");
            }
            identity.get().assume(claim.createdBy());
            handler(claim.kind()).run(run);
            cleanUp(run);
        } catch (Exception e) {
            // Else it was given back while it ran, and its end is another server's.
            if (running != null) {
                settle(claim, run, e);
            }
        }
    }

    private void settle(Jobs.Claim claim, JobRun run, Exception e) {
        if (e instanceof ProblemException refusal) {
            LOG.infof("Job %s (%s) refused: %s", claim.id(), claim.kind(), e.getMessage());
            giveUp(claim, run, refusal);
            return;
        }
        LOG.errorf(e, "Job %s (%s), attempt %d", claim.id(), claim.kind(), claim.attempts());
        if (claim.faults() + 1 < MOST_FAULTS && claim.attempts() <= MOST_LOSSES) {
            QuarkusTransaction.requiringNew().run(() -> jobs.release(claim.id(), id));
        } else {
            giveUp(claim, run, ProblemType.JOB_FAILED.toException());
        }
    }

    private void giveUp(Jobs.Claim claim, JobRun run, ProblemException cause) {
        if (fail(claim, cause)) {
            metrics.ended(claim.kind(), JobStatus.FAILED);
            cleanUp(run);
        }
    }

    private void cleanUp(JobRun run) {
        handlers.stream().filter(handler -> handler.kind().equals(run.kind())).forEach(handler -> handler.cleanUp(run));
    }

    private boolean fail(Jobs.Claim claim, ProblemException cause) {
        Map<Language, Problem> problem = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            problem.put(
                    language,
                    ProblemRenderer.render(
                            cause,
                            language,
                            "/api/v1/jobs/" + claim.id(),
                            claim.id().toString()));
        }
        return QuarkusTransaction.requiringNew().call(() -> jobs.fail(claim.id(), id, problem));
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind));
    }
}
