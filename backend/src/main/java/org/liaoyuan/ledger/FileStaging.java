package org.liaoyuan.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.FaultPoint;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;

/** Reads one file from its header to its end. */
final class FileStaging {
    private static final int PROGRESS_WHEN_READ = 80;
    private static final int PROGRESS_EVERY_ROWS = 1_000;

    private final JobRun run;
    private final TableReader reader;
    private final StagingSink sink;
    private final RowCheck check;
    private final Header header;
    private final LedgerRowParser parser;
    private final SeenNumbers seen = new SeenNumbers();
    private long rows;
    private long badRows;
    private @Nullable LocalDate lastDay;

    FileStaging(JobRun run, TableReader reader, StagingSink sink, RowCheck check, LocalDate today) throws IOException {
        this.run = run;
        this.reader = reader;
        this.sink = sink;
        this.check = check;
        this.header = reader.header(LedgerColumns.COLUMNS);
        this.parser = new LedgerRowParser(header, today);
    }

    StagedFile read() throws IOException, SQLException {
        for (TableRow row = reader.next(); row != null; row = reader.next()) {
            take(row);
            if (++rows % PROGRESS_EVERY_ROWS == 0) {
                showProgress();
            }
            FaultPoint.reach("ledger.row", rows);
        }
        sink.end();
        return new StagedFile(header.headings(), header.known(), rows, badRows, lastDay, seen.repeated());
    }

    private void take(TableRow row) throws SQLException {
        ParsedRow parsed = parser.parse(row);
        if (parsed instanceof LedgerRow good) {
            List<RowError> errors = new ArrayList<>(0);
            Placement placement = check.place(good, errors);
            if (placement == null) {
                refuse(row, errors);
            } else {
                accept(good, placement);
            }
        } else if (parsed instanceof BadRow bad) {
            refuse(row, bad.errors());
        }
    }

    private void accept(LedgerRow row, Placement placement) throws SQLException {
        sink.good(row, placement);
        if (row.type() == RowType.REVERSAL) {
            seen.suspect(row.loanNo());
        } else {
            seen.add(row.loanNo());
        }
        if (lastDay == null || row.disbursedOn().isAfter(lastDay)) {
            lastDay = row.disbursedOn();
        }
    }

    private void refuse(TableRow row, List<RowError> errors) throws SQLException {
        badRows++;
        sink.bad(BadLine.of(row, errors));
    }

    private void showProgress() {
        long percent = reader.bytesTotal() == 0 ? 0 : PROGRESS_WHEN_READ * reader.bytesRead() / reader.bytesTotal();
        run.progress((int) percent, Map.of("rows", rows, "rejected", badRows));
    }
}
