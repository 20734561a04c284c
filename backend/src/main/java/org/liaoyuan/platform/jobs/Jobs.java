package org.liaoyuan.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.Problem;
import org.liaoyuan.platform.text.Language;

/** The table of jobs. */
@ApplicationScoped
public class Jobs {
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration lease;

    Jobs(
            Sql sql,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "liaoyuan.jobs.lease-seconds", defaultValue = "20") int leaseSeconds) {
        this.lease = Duration.ofSeconds(leaseSeconds);
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** How long a worker that is not heard of keeps its job. */
    Duration lease() {
        return lease;
    }

    /** A job that a worker claimed. */
    record Claim(UUID id, String kind, JsonNode payload, long createdBy, int attempts, int faults) {}

    /** Puts a job into the queue, in the caller's transaction. */
    public UUID enqueue(String kind, long createdBy, Object payload) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.update(
                "insert into job (id, kind, status, payload, created_by, created_at) values (?, ?, 'QUEUED', ?::jsonb, ?, ?)",
                id,
                kind,
                write(payload),
                createdBy,
                clock.instant());
        return id;
    }

    public Optional<Job> find(UUID id, Language language) {
        return sql.one("""
                select id, kind, status, progress, counts, result, problem -> ? as problem, created_at, finished_at
                from job where id = ?
                """, this::job, language.name(), id);
    }

    public Optional<Long> makerOf(UUID id) {
        return sql.one("select created_by from job where id = ?", row -> row.getLong(1), id);
    }

    /** Takes the oldest job that waits, or whose worker has not been heard of for the length of a lease. */
    Optional<Claim> claim(UUID worker) {
        Instant now = clock.instant();
        return sql.one(
                """
                update job set status = 'RUNNING', started_at = coalesce(started_at, ?), attempts = attempts + 1,
                    lease_owner = ?, lease_until = ?
                where id = (
                    select id from job
                    where status = 'QUEUED' or (status = 'RUNNING' and lease_until < ?)
                    order by created_at
                    limit 1
                    for update skip locked)
                returning id, kind, payload, created_by, attempts, faults
                """,
                row -> new Claim(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        read(row.getString("payload")),
                        row.getLong("created_by"),
                        row.getInt("attempts"),
                        row.getInt("faults")),
                now,
                worker,
                now.plus(lease),
                now);
    }

    /** How long the oldest job has waited that no living worker has; zero when none waits. */
    Duration queueAge() {
        Instant now = clock.instant();
        return sql.one("""
                        select created_at from job
                        where status = 'QUEUED' or (status = 'RUNNING' and lease_until < ?)
                        order by created_at
                        limit 1
                        """, row -> Duration.between(Objects.requireNonNull(Sql.instant(row, "created_at")), now), now)
                .orElse(Duration.ZERO);
    }

    boolean heartbeat(UUID id, UUID worker) {
        return sql.update(
                        "update job set lease_until = ? where id = ? and lease_owner = ? and status = 'RUNNING'",
                        clock.instant().plus(lease),
                        id,
                        worker)
                == 1;
    }

    void progress(UUID id, UUID worker, int percent, Map<String, Long> counts) {
        sql.update(
                "update job set progress = ?, counts = ?::jsonb where id = ? and lease_owner = ? and status = 'RUNNING'",
                percent,
                write(counts),
                id,
                worker);
    }

    /** False when another worker took the job over: then nothing of this one's may be committed. */
    boolean finish(UUID id, UUID worker, JobOutcome outcome) {
        return sql.update(
                        """
                        update job set status = ?, progress = 100, counts = ?::jsonb, result = ?::jsonb, finished_at = ?,
                            lease_owner = null, lease_until = null
                        where id = ? and lease_owner = ? and status = 'RUNNING'
                        """,
                        outcome.status(),
                        write(outcome.counts()),
                        outcome.result() == null ? null : write(outcome.result()),
                        clock.instant(),
                        id,
                        worker)
                == 1;
    }

    /** False when another worker took the job over: then its end, and its files, are that one's. */
    boolean fail(UUID id, UUID worker, Map<Language, Problem> problem) {
        return sql.update("""
                        update job set status = 'FAILED', problem = ?::jsonb, finished_at = ?, lease_owner = null,
                            lease_until = null
                        where id = ? and lease_owner = ? and status = 'RUNNING'
                        """, write(problem), clock.instant(), id, worker) == 1;
    }

    /** Back into the queue by a server that stops; that does not count as an attempt. */
    boolean giveBack(UUID id, UUID worker) {
        return sql.update("""
                        update job set status = 'QUEUED', attempts = attempts - 1, lease_owner = null, lease_until = null
                        where id = ? and lease_owner = ? and status = 'RUNNING'
                        """, id, worker) == 1;
    }

    /** Back into the queue after a fault, to be tried again. */
    void release(UUID id, UUID worker) {
        sql.update(
                "update job set status = 'QUEUED', faults = faults + 1, lease_owner = null, lease_until = null"
                        + " where id = ? and lease_owner = ?",
                id,
                worker);
    }

    private Job job(ResultSet row) throws SQLException {
        String result = row.getString("result");
        String problem = row.getString("problem");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobStatus.valueOf(row.getString("status")),
                row.getInt("progress"),
                read(row.getString("counts"), new TypeReference<Map<String, Long>>() {}),
                result == null ? null : read(result),
                problem == null ? null : read(problem, new TypeReference<Problem>() {}),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Sql.instant(row, "finished_at"));
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own record does not become JSON", e);
        }
    }

    private JsonNode read(String text) {
        return read(text, new TypeReference<JsonNode>() {});
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }

    <T> T convert(JsonNode node, Class<T> type) {
        return json.convertValue(node, type);
    }
}
