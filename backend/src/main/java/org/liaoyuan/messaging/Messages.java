package org.liaoyuan.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.persistence.Sql;

/** The face for telling people something. Every call joins the caller's transaction: no change, no message. */
@ApplicationScoped
public class Messages {
    private final Sql sql;
    private final ObjectMapper json;
    private final Deliveries deliveries;
    private final MessageQueries queries;
    private final Audit audit;
    private final Clock clock;

    Messages(Sql sql, ObjectMapper json, Deliveries deliveries, MessageQueries queries, Audit audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.deliveries = deliveries;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    public void send(Message message) {
        send(List.of(message));
    }

    /** One entry in the trail for all of them: the messages themselves are kept, and never change. */
    public void send(Collection<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        List<UUID> ids = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        Instant now = clock.instant();
        for (Message message : messages) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            ids.add(id);
            rows.add(row(id, message, now));
        }
        sql.batch("""
                insert into message (id, recipient, kind, arguments, link, todo, due_on, object_type, object_id, sent_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """, rows);
        deliveries.add(ids, now);
        Map<String, Long> kinds =
                messages.stream().collect(Collectors.groupingBy(Message::kind, Collectors.counting()));
        audit.record("MESSAGES_SENT", MessageService.OBJECT, ids.get(0).toString(), null, Map.of("kinds", kinds));
    }

    private @Nullable Object[] row(UUID id, Message message, Instant now) {
        Subject about = message.about();
        return new @Nullable Object[] {
            id,
            message.recipient(),
            message.kind(),
            write(message.arguments()),
            message.link(),
            message.todo(),
            message.dueOn(),
            about == null ? null : about.type(),
            about == null ? null : about.id(),
            now
        };
    }

    /** The open to-dos about a thing are done, whosever they are. */
    public void settle(Subject about) {
        settle(about, null);
    }

    /** The open to-dos about a thing that this person has are done. */
    public void settle(Subject about, @Nullable Long recipient) {
        int settled = sql.update("""
                update message set done_at = ?
                where object_type = ? and object_id = ? and todo and done_at is null and recipient = coalesce(?, recipient)
                """, clock.instant(), about.type(), about.id(), recipient);
        if (settled > 0) {
            audit.record("TODOS_SETTLED", about.type(), about.id(), null, Map.of("todos", settled));
        }
    }

    /** The open to-dos about things of this type whose id comes before this one are done. */
    public void settleBefore(Subject first) {
        int settled = sql.update("""
                update message set done_at = ?
                where object_type = ? and object_id < ? and todo and done_at is null
                """, clock.instant(), first.type(), first.id());
        if (settled > 0) {
            audit.record("TODOS_SETTLED", first.type(), first.id(), null, Map.of("todos", settled));
        }
    }

    /** Who was told of a thing, and when it reached them, oldest first. It knows no scope: whoever shows it checks. */
    public List<Proof> proofs(Subject about) {
        return queries.proofs(about);
    }

    private String write(Object arguments) {
        try {
            return json.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own record does not become JSON", e);
        }
    }
}
