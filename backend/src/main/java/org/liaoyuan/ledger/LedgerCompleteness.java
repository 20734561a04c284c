package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/** The face for how far the ledger is complete. */
@ApplicationScoped
public class LedgerCompleteness {
    private final Sql sql;

    LedgerCompleteness(Sql sql) {
        this.sql = sql;
    }

    /** The latest day that an import has said the ledger is complete through, or that its rows reached; empty without any. */
    public Optional<LocalDate> completeThrough() {
        return sql.one(
                        "select max(complete_through) as day from ledger_import where revision is not null",
                        row -> Optional.ofNullable(Sql.day(row, "day")))
                .flatMap(day -> day);
    }
}
