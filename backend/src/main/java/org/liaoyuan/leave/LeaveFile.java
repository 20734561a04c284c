package org.liaoyuan.leave;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableFault;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.table.UnreadableTableException;

/**
 * A leave file, read whole: a bank has some ten thousand officers.
 *
 * @param rows those that are good as far as that can be told without the bank
 * @param count all rows, the bad ones too
 */
record LeaveFile(List<String> headings, List<LeaveRow> rows, long count, BadRows bad) {
    static final int MOST_ROWS = 200_000;
    /** Leaves are approved ahead, and no longer than this. */
    private static final int YEARS_AHEAD = 2;

    /** @throws UnreadableTableException when the file is no table of leaves */
    static LeaveFile read(Path path, LocalDate today) throws IOException {
        List<LeaveRow> rows = new ArrayList<>();
        BadRows bad = new BadRows();
        long count = 0;
        try (TableReader reader = TableReader.open(path)) {
            Header header = reader.header(LeaveColumns.COLUMNS);
            for (TableRow raw = reader.next(); raw != null; raw = reader.next()) {
                if (++count > MOST_ROWS) {
                    throw new UnreadableTableException(TableFault.TOO_MANY_ROWS, MOST_ROWS);
                }
                LeaveRow row = LeaveRowParser.parse(header, today.plusYears(YEARS_AHEAD), raw, bad);
                if (row != null) {
                    rows.add(row);
                }
            }
            return new LeaveFile(header.headings(), rows, count, bad);
        }
    }
}
