package org.liaoyuan.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** Keeps answers in the table {@code idempotency_key}; every call needs a running transaction. */
@ApplicationScoped
class AnswerStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Sql sql;
    private final Clock clock;

    AnswerStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Claims the key for this request, or finds the answer that the same request got before. While another transaction
     * holds the same key, this waits for its end.
     */
    Optional<StoredAnswer> claim(RequestKey request) {
        Instant now = clock.instant();
        purge(request, now.minus(KEPT));
        int claimed = sql.update("""
                insert into idempotency_key (caller, key, operation, request_hash, created_at)
                values (?, ?, ?, ?, ?)
                on conflict do nothing""", request.caller(), request.key(), request.operation(), request.hash(), now);
        return claimed == 1 ? Optional.empty() : Optional.of(find(request));
    }

    void keep(RequestKey request, StoredAnswer answer) {
        sql.update(
                """
                update idempotency_key set status = ?, location = ?, etag = ?, media_type = ?, body = ?
                where caller = ? and key = ?""",
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.mediaType(),
                answer.body(),
                request.caller(),
                request.key());
    }

    private StoredAnswer find(RequestKey request) {
        return sql.one(
                        """
                        select operation, request_hash, status, location, etag, media_type, body
                        from idempotency_key where caller = ? and key = ?""",
                        row -> {
                            boolean same = row.getString("operation").equals(request.operation())
                                    && Arrays.equals(row.getBytes("request_hash"), request.hash());
                            if (!same) {
                                throw ProblemType.IDEMPOTENCY_KEY_REUSED.toException();
                            }
                            return new StoredAnswer(
                                    row.getInt("status"),
                                    row.getString("location"),
                                    row.getString("etag"),
                                    row.getString("media_type"),
                                    row.getBytes("body"));
                        },
                        request.caller(),
                        request.key())
                .orElseThrow();
    }

    // A few old rows with every new one keep the table small without a timer.
    private void purge(RequestKey request, Instant before) {
        sql.update(
                "delete from idempotency_key where caller = ? and key = ? and created_at < ?",
                request.caller(),
                request.key(),
                before);
        sql.update("""
                delete from idempotency_key where (caller, key) in (
                    select caller, key from idempotency_key where created_at < ?
                    order by created_at limit 20 for update skip locked)""", before);
    }
}
