package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;

/**
 * Looks up the cells of rows that turned out bad only against the ledger. It reads the file once more, for that is rare, and
 * staging the cells of every row for its sake would slow all imports down.
 */
@ApplicationScoped
class RawCells {
    private static final int AT_ONCE = 1_000;

    private final Sql sql;

    RawCells(Sql sql) {
        this.sql = sql;
    }

    void complete(UUID importId, Path file) {
        Set<Long> wanted = new HashSet<>(sql.list(
                "select row_no from ledger_import_issue where import_id = ? and seq = 0 and severity = 'ERROR' and cells is null",
                row -> row.getLong(1),
                importId));
        try (TableReader reader = TableReader.open(file)) {
            reader.header(LedgerColumns.COLUMNS);
            List<@Nullable Object[]> found = new ArrayList<>();
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                if (wanted.contains(row.number())) {
                    found.add(new Object[] {BadLine.cells(row), importId, row.number()});
                }
                if (found.size() == AT_ONCE) {
                    keep(found);
                }
            }
            keep(found);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(List<@Nullable Object[]> found) {
        sql.batch("update ledger_import_issue set cells = ? where import_id = ? and row_no = ? and seq = 0", found);
        found.clear();
    }
}
