package org.liaoyuan.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/**
 * The face for every change of data: one entry, in the transaction of the change. Passwords, tokens and customers' names
 * and phone numbers never go in.
 */
@ApplicationScoped
public class Audit {
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Actor actor;

    Audit(Sql sql, ObjectMapper json, Clock clock, Actor actor) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.actor = actor;
    }

    /** How an attempt ended; only refusals and failed sign-ins are not {@code DONE}. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    /**
     * @param action what was done, UPPER_SNAKE, such as {@code SCHEME_PUBLISHED}
     * @param objectType what it was done to, such as {@code scheme}
     * @param objectId as people know it: a staff number, a month, a loan number, an id
     * @param before the state before as a record or map; null for something new
     * @param after the state after; null for something taken away
     */
    public void record(
            String action, String objectType, String objectId, @Nullable Object before, @Nullable Object after) {
        record(action, objectType, objectId, before, after, null, Outcome.DONE);
    }

    /** @param reason what the person gave as reason, where one is asked for */
    public void record(
            String action,
            String objectType,
            String objectId,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason,
            Outcome outcome) {
        sql.update(
                """
                insert into audit_event (at, actor, actor_roles, address, action, object_type, object_id, before, after,
                    reason, trace_id, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                """,
                clock.instant(),
                actor.actorName(),
                actor.actorRoles(),
                actor.actorAddress(),
                action,
                objectType,
                objectId,
                write(before),
                write(after),
                reason,
                actor.traceId(),
                outcome);
    }

    private @Nullable String write(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own record does not become JSON", e);
        }
    }
}
