package org.liaoyuan.platform.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Records of a CSV file. */
final class CsvSource implements RowSource {

    private final CsvFile.Counted packed;
    private final CsvRows rows;
    private final CloseableIterator<TableRow> records;

    private CsvSource(CsvFile.Counted packed, CsvRows rows, CloseableIterator<TableRow> records) {
        this.packed = packed;
        this.rows = rows;
        this.records = records;
    }

    static CsvSource open(Path path, boolean gzipped, TableLimits limits) throws IOException {
        CsvFile file = new CsvFile(path, gzipped, limits);
        CsvEncoding encoding = CsvEncoding.of(file);
        CsvFile.Counted packed = file.packed();
        InputStream bytes = file.open(packed);
        bytes.skipNBytes(encoding.mark());
        CsvRows rows = new CsvRows(limits);
        CsvReader<TableRow> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(bufferFor(limits))
                .build(rows, new CsvText(new InputStreamReader(bytes, encoding.charset())));
        return new CsvSource(packed, rows, reader.iterator());
    }

    // The parser holds a whole field, quotes doubled, and reads ahead; a field that still does not fit is over the
    // limit.
    private static int bufferFor(TableLimits limits) {
        return Math.max(1 << 16, 4 * limits.cellLength());
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        TableRow row = read();
        if (hasNext()) {
            return row;
        }
        if (row == null || row.size() == 1 && row.cell(0).equals(CsvText.END_MARK)) {
            return null;
        }
        throw new UnreadableTableException(TableFault.UNCLOSED_QUOTE, row.number());
    }

    private @Nullable TableRow read() throws IOException {
        return hasNext() ? records.next() : null;
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException failure) {
            throw asFault(failure);
        }
    }

    private UnreadableTableException asFault(CsvParseException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTableException fault) {
                return fault;
            }
            // The parser has one exception for both of its complaints, and tells them apart in words only.
            if (String.valueOf(cause.getMessage()).startsWith("Unexpected character after closing quote")) {
                return new UnreadableTableException(failure, TableFault.MALFORMED_QUOTE, rows.line());
            }
        }
        return new UnreadableTableException(failure, TableFault.CELL_TOO_LONG, rows.line(), rows.cellLength());
    }

    @Override
    public long bytesRead() {
        return packed.count();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
