package org.liaoyuan.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
        return read(QuarkusTransaction.requiringNew(), reads);
    }

    /** The same for reads that take longer than a transaction usually may. */
    public <T> T of(Duration longest, Supplier<T> reads) {
        return read(QuarkusTransaction.requiringNew().timeout((int) longest.toSeconds()), reads);
    }

    private <T> T read(TransactionRunnerOptions transaction, Supplier<T> reads) {
        return transaction.call(() -> {
            sql.update("set transaction isolation level repeatable read, read only");
            return reads.get();
        });
    }
}
