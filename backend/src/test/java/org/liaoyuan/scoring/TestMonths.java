package org.liaoyuan.scoring;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.TestBank;

/** Closes months and says how far the ledger is complete, without HTTP. */
public final class TestMonths {

    private TestMonths() {}

    static JobOutcome close(YearMonth month) {
        bean(Caller.class).assume(TestBank.personId(TestBank.HEAD_OFFICE));
        return QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> bean(MonthCloseService.class).close(month));
    }

    public static void closeAll(YearMonth from, YearMonth until) {
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            close(month);
        }
    }

    /** A finished import without rows. */
    static UUID importDone(long revision, LocalDate completeThrough) {
        UUID id = UUID.randomUUID();
        Sql sql = bean(Sql.class);
        sql.update(
                "insert into job (id, kind, status, created_by, created_at) values (?, 'LEDGER_IMPORT', 'DONE', ?, now())",
                id,
                TestBank.personId(TestBank.HEAD_OFFICE));
        sql.update("""
                insert into ledger_import (id, file_name, sha256, bytes, mode, complete_through, revision)
                values (?, 'x', 'x', 1, 'STRICT', ?, ?)""", id, completeThrough, revision);
        return id;
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
