package org.liaoyuan.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Sql;

/** Everybody reads their own messages and nobody else's, so the recipient is all the scope there is. */
@ApplicationScoped
class MessageQueries {
    private static final SortKeys SORTS =
            SortKeys.by("sent_at desc", "id desc").and("sentAt", "sent_at").and("dueOn", "due_on");

    private static final String SELECT = """
            select id, kind, arguments, link, todo, due_on, object_type is not null as settled, sent_at, delivered_at,
                read_at, done_at
            from message where recipient = ?
            """;

    private final Sql sql;
    private final ObjectMapper json;

    MessageQueries(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<MessageRow> page(long recipient, MessageFilter filter, PageRequest page) {
        String select = SELECT + filter.condition() + " order by " + page.orderBy(SORTS) + " limit ? offset ?";
        return sql.list(select, this::row, recipient, page.size(), page.offset());
    }

    long count(long recipient, MessageFilter filter) {
        return sql.count("select count(*) from message where recipient = ?" + filter.condition(), recipient);
    }

    Optional<MessageRow> find(long recipient, UUID id) {
        return sql.one(SELECT + "and id = ?", this::row, recipient, id);
    }

    MessageCount waiting(long recipient) {
        return sql.one("""
                        select count(*) filter (where read_at is null) as unread,
                            count(*) filter (where todo and done_at is null) as todos
                        from message where recipient = ? and (read_at is null or (todo and done_at is null))
                        """, row -> new MessageCount(row.getLong("unread"), row.getLong("todos")), recipient)
                .orElseThrow();
    }

    List<Proof> proofs(Subject about) {
        return sql.list(
                """
                select recipient, kind, sent_at, delivered_at, read_at, done_at from message
                where object_type = ? and object_id = ? order by sent_at, id
                """,
                row -> new Proof(
                        row.getLong("recipient"),
                        row.getString("kind"),
                        Objects.requireNonNull(Sql.instant(row, "sent_at")),
                        Sql.instant(row, "delivered_at"),
                        Sql.instant(row, "read_at"),
                        Sql.instant(row, "done_at")),
                about.type(),
                about.id());
    }

    private MessageRow row(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                read(row.getString("arguments")),
                row.getString("link"),
                row.getBoolean("todo"),
                Sql.day(row, "due_on"),
                row.getBoolean("settled"),
                Objects.requireNonNull(Sql.instant(row, "sent_at")),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "read_at"),
                Sql.instant(row, "done_at"));
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }
}
