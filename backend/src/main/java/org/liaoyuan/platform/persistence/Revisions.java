package org.liaoyuan.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Numbers the changes of everything that scores depend on. A fact carries the revision at which it became known, so that
 * a closed month can be recomputed from what was known at its close.
 */
@ApplicationScoped
public class Revisions {
    private static final long LOCK = 7_301_001L;

    private final Sql sql;
    private final Clock clock;

    Revisions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the one lock that fact writers share until the transaction ends, and gives the next revision. Writers are
     * thereby serial: whatever is read after this call stays as it is until commit.
     */
    public long next(String kind) {
        lock();
        return sql.one(
                        "insert into revision (kind, at) values (?, ?) returning id",
                        row -> row.getLong(1),
                        kind,
                        clock.instant())
                .orElseThrow();
    }

    /** The lock without a new revision: for readers that need the facts to stand still. */
    public void lock() {
        sql.one("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    public long current() {
        return sql.count("select coalesce(max(id), 0) from revision");
    }
}
