package org.liaoyuan.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Several reads that belong together see one state of the database, whatever is committed between them. */
@ApplicationScoped
public class Snapshot {
    private final Sql sql;

    Snapshot(Sql sql) {
        this.sql = sql;
    }

    /** Nothing can be written meanwhile, and nothing uncommitted of the caller's is seen. */
    public <T> T of(Supplier<T> reads) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read, read only");
            return reads.get();
        });
    }
}
