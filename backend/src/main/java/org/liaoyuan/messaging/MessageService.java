package org.liaoyuan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** What happens to a message once it is sent; each time is noted once and stays. */
@ApplicationScoped
@Transactional
class MessageService {
    static final String OBJECT = "message";

    private final MessageQueries queries;
    private final Sql sql;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MessageService(MessageQueries queries, Sql sql, Audit audit, Caller caller, Clock clock) {
        this.queries = queries;
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** To be in a list of its recipient is what delivers a message. */
    Page<MessageRow> list(MessageFilter filter, PageRequest page) {
        long recipient = caller.personId();
        List<MessageRow> rows = queries.page(recipient, filter, page);
        List<String> fresh = rows.stream()
                .filter(row -> row.deliveredAt() == null)
                .map(row -> row.id().toString())
                .toList();
        if (!fresh.isEmpty()) {
            deliver(recipient, fresh);
            rows = queries.page(recipient, filter, page);
        }
        return page.of(rows, queries.count(recipient, filter));
    }

    private void deliver(long recipient, List<String> ids) {
        int first = sql.update(
                "update message set delivered_at = ? where recipient = ? and delivered_at is null and id::text = any(?)",
                clock.instant(),
                recipient,
                ids);
        if (first > 0) {
            audit.record("MESSAGES_DELIVERED", OBJECT, ids.get(0), null, ids);
        }
    }

    MessageRow read(UUID id) {
        MessageRow row = find(id);
        if (row.readAt() != null) {
            return row;
        }
        Instant now = clock.instant();
        int first = sql.update(
                "update message set read_at = ?, delivered_at = coalesce(delivered_at, ?) where id = ? and read_at is null",
                now,
                now,
                id);
        note(first, "MESSAGE_READ", row);
        return find(id);
    }

    MessageRow done(UUID id) {
        MessageRow row = find(id);
        if (!row.todo()) {
            throw ProblemType.NOT_A_TODO.toException();
        }
        if (row.settled()) {
            throw ProblemType.TODO_ENDS_BY_ITSELF.toException();
        }
        if (row.doneAt() != null) {
            return row;
        }
        int first = sql.update("update message set done_at = ? where id = ? and done_at is null", clock.instant(), id);
        note(first, "TODO_DONE", row);
        return find(id);
    }

    /** Of two calls at once one comes first, and is the one that happened. */
    private void note(int first, String action, MessageRow row) {
        if (first == 1) {
            audit.record(action, OBJECT, row.id().toString(), null, row.kind());
        }
    }

    private MessageRow find(UUID id) {
        return queries.find(caller.personId(), id).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
