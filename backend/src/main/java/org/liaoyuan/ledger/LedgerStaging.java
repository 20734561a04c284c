package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.liaoyuan.organisation.Assignments;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.time.BankTime;

/**
 * Streams a file into the staging table, row by row in bounded memory. The table is temporary: nothing of it is needed once
 * the import has ended, and customers' names should not lie about.
 */
@ApplicationScoped
class LedgerStaging {
    private final Sql sql;
    private final Assignments assignments;
    private final MonthBook months;
    private final BankTime time;

    LedgerStaging(Sql sql, Assignments assignments, MonthBook months, BankTime time) {
        this.sql = sql;
        this.assignments = assignments;
        this.months = months;
        this.time = time;
    }

    StagedFile fill(JobRun run, Path file) {
        List.of("ledger_staging", "ledger_staging_known").forEach(this::create);
        RowCheck check = new RowCheck(assignments.load(), months);
        try (TableReader reader = TableReader.open(file)) {
            StagedFile staged = sql.call(connection -> read(connection, run, reader, check));
            sql.update("analyze ledger_staging (row_no, loan_no)");
            return staged;
        } catch (UnreadableTableException unreadable) {
            throw unreadable.toProblem();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StagedFile read(Connection connection, JobRun run, TableReader reader, RowCheck check) throws SQLException {
        try (StagingSink sink = new StagingSink(connection, run.id())) {
            return new FileStaging(run, reader, sink, check, time.today()).read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From the permanent table of that name, which stays empty. */
    private void create(String table) {
        sql.update("create temporary table %1$s (like %1$s including all) on commit drop".formatted(table));
    }
}
