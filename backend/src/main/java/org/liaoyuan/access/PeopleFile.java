package org.liaoyuan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableFault;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.table.UnreadableTableException;

/** Reads a people file whole: a bank has some hundred people who are no officers. */
record PeopleFile(List<String> headings, List<PeopleRow> rows) {
    static final int MOST_ROWS = 20_000;

    static PeopleFile read(Path file) {
        try (TableReader reader = TableReader.open(file)) {
            Header header = reader.header(PeopleColumns.COLUMNS);
            List<PeopleRow> rows = new ArrayList<>();
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                if (rows.size() == MOST_ROWS) {
                    throw new UnreadableTableException(TableFault.TOO_MANY_ROWS, MOST_ROWS);
                }
                rows.add(PeopleRow.of(header, row));
            }
            return new PeopleFile(header.headings(), rows);
        } catch (UnreadableTableException unreadable) {
            throw unreadable.toProblem();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
