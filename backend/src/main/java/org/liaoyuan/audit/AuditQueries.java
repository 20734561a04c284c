package org.liaoyuan.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Snapshot;
import org.liaoyuan.platform.persistence.Sql;

/** The auditor's search. No scope narrows it: whoever reads the trail reads the bank's. */
@ApplicationScoped
class AuditQueries {
    private static final SortKeys SORTS = SortKeys.by("at desc", "id desc")
            .and("at", "at")
            .and("actor", "actor")
            .and("action", "action")
            .and("objectType", "object_type")
            .and("objectId", "object_id");
    private static final int ROWS_AT_ONCE = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final String SELECT = """
            select id, at, actor, actor_roles, address, action, object_type, object_id, before::text as before,
                after::text as after, reason, trace_id, outcome
            from audit_event
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final ActorNames names;
    private final Snapshot snapshot;

    AuditQueries(Sql sql, ObjectMapper json, ActorNames names, Snapshot snapshot) {
        this.sql = sql;
        this.json = json;
        this.names = names;
        this.snapshot = snapshot;
    }

    Page<AuditEntry> page(AuditFilter filter, PageRequest page) {
        Conditions search = AuditSearch.of(filter.checked());
        long total = sql.count("select count(*) from audit_event" + search.where(), search.parameters());
        return page.of(rows(select(search, page), search.parameters(page.size(), page.offset())), total);
    }

    /**
     * Refuses what it must before the answer begins; then all of them in the order wanted, some at a time, as the trail was
     * when it began: what is recorded meanwhile would shift the rows from one batch into the next.
     */
    Consumer<Consumer<AuditEntry>> all(AuditFilter filter, PageRequest page) {
        Conditions search = AuditSearch.of(filter.checked());
        String select = select(search, page);
        return sink -> snapshot.of(LONGEST, () -> write(select, search, sink));
    }

    private long write(String select, Conditions search, Consumer<AuditEntry> sink) {
        long written = 0;
        List<AuditEntry> rows = rows(select, search.parameters(ROWS_AT_ONCE, written));
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            written += rows.size();
            rows = rows(select, search.parameters(ROWS_AT_ONCE, written));
        }
        return written;
    }

    private static String select(Conditions search, PageRequest page) {
        return SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?";
    }

    Optional<AuditEntry> find(long id) {
        return rows(SELECT + "where id = ?", id).stream().findFirst();
    }

    private List<AuditEntry> rows(String select, @Nullable Object... parameters) {
        List<AuditEntry> rows = sql.list(select, this::entry, parameters);
        Set<String> actors = rows.stream().map(AuditEntry::actor).collect(Collectors.toSet());
        Map<String, String> known = names.namesOf(actors);
        return rows.stream().map(row -> row.named(known.get(row.actor()))).toList();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("actor"),
                null,
                row.getString("actor_roles"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                read(row.getString("before")),
                read(row.getString("after")),
                row.getString("reason"),
                row.getString("trace_id"),
                Audit.Outcome.valueOf(row.getString("outcome")));
    }

    private @Nullable JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own JSON cannot be read", e);
        }
    }
}
