package org.liaoyuan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/** Reads the chain. */
@ApplicationScoped
class ChainQueries {
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String LINKS = """
            select l.position, l.event_id, l.hash, e.id,
                case when e.at between '1970-01-01Z' and '9999-12-31Z' then e.at end as at, e.transaction, e.actor, e.actor_roles, e.address, e.action,
                e.object_type, e.object_id, e.before::text as before, e.after::text as after, e.reason, e.trace_id,
                e.outcome
            from audit_link l
            left join audit_event e on e.id = l.event_id
            order by l.position
            """;

    private final Sql sql;

    ChainQueries(Sql sql) {
        this.sql = sql;
    }

    /** Empty when somebody took the note of the end away. A second one, past every guard, would not be the chain's. */
    Optional<ChainHead> head() {
        return sql.one(
                "select entries, hash from audit_head where hash is not null order by entries limit 1",
                row -> new ChainHead(row.getLong("entries"), row.getBytes("hash")));
    }

    /** Link by link, some in memory at a time; inside a transaction only, as PostgreSQL has cursors nowhere else. */
    void walk(ChainWalk walk) {
        sql.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next() && walk.step(ChainedEntry.of(rows))) {}
                }
            }
            return walk;
        });
    }

    /** The first entry that no link holds. */
    Optional<Long> outside() {
        return sql.one("""
                select e.id from audit_event e
                where not exists (select 1 from audit_link l where l.event_id = e.id)
                order by e.id limit 1
                """, row -> row.getLong("id"));
    }
}
