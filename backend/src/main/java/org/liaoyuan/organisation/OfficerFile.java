package org.liaoyuan.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableFault;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.table.UnreadableTableException;

/**
 * An organisation file, read whole: a bank has some ten thousand officers.
 *
 * @param headings as they stand in the file
 * @param rows those that are good as far as that can be told without the bank
 * @param count all rows, the bad ones too
 */
record OfficerFile(List<String> headings, List<OfficerRow> rows, long count, List<RowError> errors) {

    static final int MOST_ROWS = 200_000;
    private static final int PER_CENT = 100;

    /**
     * @param progress takes the per cent read so far
     * @throws UnreadableTableException when the file is no table of officers
     */
    static OfficerFile read(Path path, LocalDate today, IntConsumer progress) throws IOException {
        List<OfficerRow> rows = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        List<String> headings;
        long count = 0;
        try (TableReader reader = TableReader.open(path)) {
            Header header = reader.header(OfficerColumns.COLUMNS);
            headings = header.headings();
            OfficerRowParser parser = new OfficerRowParser(header, today.plusYears(1), errors);
            Map<String, Long> firstRows = new HashMap<>();
            for (TableRow raw = reader.next(); raw != null; raw = reader.next()) {
                if (++count > MOST_ROWS) {
                    throw new UnreadableTableException(TableFault.TOO_MANY_ROWS, MOST_ROWS);
                }
                OfficerRow row = parser.parse(raw);
                if (row != null && isFirst(row, firstRows, errors)) {
                    rows.add(row);
                }
                progress.accept((int) (reader.bytesRead() * PER_CENT / Math.max(1, reader.bytesTotal())));
            }
        }
        return new OfficerFile(headings, rows, count, errors);
    }

    private static boolean isFirst(OfficerRow row, Map<String, Long> firstRows, List<RowError> errors) {
        Long first = firstRows.putIfAbsent(row.officerNo(), row.row());
        if (first != null) {
            BadCell bad = new BadCell(OfficerColumns.OFFICER_NO, RowFault.DUPLICATE_OFFICER, first);
            errors.add(RowError.of(row.row(), bad, row.officerNo()));
        }
        return first == null;
    }
}
