package org.liaoyuan.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.CopyWriter;

/**
 * Takes the rows of a file: good ones into the staging table, bad ones into the list of issues. A connection copies into one
 * table at a time, so bad rows wait until there are enough of them.
 */
final class StagingSink implements AutoCloseable {
    private static final int MOST_WAITING_ROWS = 5_000;
    private static final int MOST_WAITING_CHARACTERS = 1 << 20;

    private final Connection connection;
    private final UUID importId;
    private final List<BadLine> waiting = new ArrayList<>();
    private int waitingCharacters;
    private @Nullable CopyWriter copy;

    StagingSink(Connection connection, UUID importId) {
        this.connection = connection;
        this.importId = importId;
    }

    void good(LedgerRow row, Placement placement) throws SQLException {
        if (copy == null) {
            copy = CopyWriter.into(connection, "ledger_staging");
        }
        copy.field(row.row())
                .field(row.type() == RowType.REVERSAL)
                .field(row.loanNo())
                .raw(row.disbursedOn())
                .field(row.product())
                .field(row.amount())
                .field(placement.personId())
                .field(placement.unitId())
                .raw(row.termMonths())
                .field(row.annualRate())
                .raw(row.repaidOn())
                .field(row.repaidAmount());
        copy.field(row.source())
                .field(row.subProduct())
                .field(row.secondOfficerNo())
                .field(row.secondShare())
                .field(row.applicationNo())
                .field(row.channelCode())
                .field(row.referralCode())
                .field(row.customerName())
                .field(row.customerPhone())
                .endRow();
    }

    void bad(BadLine line) throws SQLException {
        waiting.add(line);
        waitingCharacters += line.length();
        if (waiting.size() >= MOST_WAITING_ROWS || waitingCharacters >= MOST_WAITING_CHARACTERS) {
            end();
        }
    }

    /** Writes what is on its way; more rows may follow. */
    void end() throws SQLException {
        if (copy != null) {
            copy.end();
            copy = null;
        }
        if (!waiting.isEmpty()) {
            writeIssues();
            waiting.clear();
            waitingCharacters = 0;
        }
    }

    private void writeIssues() throws SQLException {
        try (CopyWriter issues = CopyWriter.into(
                connection,
                "ledger_import_issue (import_id, row_no, seq, severity, column_name, code, value, args, cells)")) {
            for (BadLine line : waiting) {
                for (int seq = 0; seq < line.errors().size(); seq++) {
                    writeIssue(issues, line, seq);
                }
            }
            issues.end();
        }
    }

    private void writeIssue(CopyWriter issues, BadLine line, int seq) throws SQLException {
        RowError error = line.errors().get(seq);
        issues.raw(importId)
                .field(line.row())
                .field(seq)
                .field("ERROR")
                .field(error.column())
                .field(error.code().name())
                .field(error.value())
                .array(error.args());
        (seq == 0 ? issues.array(line.cells()) : issues.field((String) null)).endRow();
    }

    @Override
    public void close() throws SQLException {
        if (copy != null) {
            copy.close();
        }
    }
}
