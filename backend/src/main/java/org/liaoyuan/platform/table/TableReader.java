package org.liaoyuan.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads an uploaded table row by row in bounded memory, whatever it holds: CSV in UTF-8 or GB18030 (GBK), plain or gzipped,
 * or the first visible sheet of an XLSX workbook. What a file is follows from its content, never from its name.
 *
 * <p>Order of use: {@link #open}, {@link #header} once, {@link #next} until null, {@link #close}. Every method throws
 * {@link UnreadableTableException} when the file is at fault and {@link IOException} when the disk is.
 */
public final class TableReader implements Closeable {

    private final RowSource source;
    private final boolean padded;
    private final long bytesTotal;
    private int width = -1;
    private int headerCells;

    private TableReader(RowSource source, boolean padded, long bytesTotal) {
        this.source = source;
        this.padded = padded;
        this.bytesTotal = bytesTotal;
    }

    public static TableReader open(Path file) throws IOException {
        return open(file, TableLimits.DEFAULT);
    }

    public static TableReader open(Path file, TableLimits limits) throws IOException {
        long size = Files.size(file);
        return switch (FileKind.of(file)) {
            case TEXT -> new TableReader(CsvSource.open(file, false, limits), false, size);
            case GZIP -> new TableReader(CsvSource.open(file, true, limits), false, size);
            case ZIP -> new TableReader(XlsxSource.open(file, limits), true, size);
            case OLE -> throw new UnreadableTableException(TableFault.ENCRYPTED_OR_OLD_WORKBOOK);
            case EMPTY -> throw new UnreadableTableException(TableFault.EMPTY_FILE);
        };
    }

    /** Reads the header: the first row that is not blank. */
    public Header header(Columns columns) throws IOException {
        TableRow row = nextNotBlank();
        if (row == null) {
            throw new UnreadableTableException(TableFault.EMPTY_FILE);
        }
        headerCells = row.size();
        int named = row.size();
        while (row.isBlankFrom(named - 1)) {
            named--;
        }
        Header header = Header.of(columns, row.resized(named));
        width = header.width();
        return header;
    }

    /**
     * The next row that is not blank, or null at the end. Cells beyond the header are dropped where they are empty and belong
     * to a column without a heading; a sheet's row is filled up to the header's width.
     */
    public @Nullable TableRow next() throws IOException {
        TableRow row = nextNotBlank();
        return row == null || row.size() == width ? row : fitted(row);
    }

    private TableRow fitted(TableRow row) {
        boolean tooLong = row.size() > width && (padded || row.size() == headerCells) && row.isBlankFrom(width);
        return tooLong || padded && row.size() < width ? row.resized(width) : row;
    }

    private @Nullable TableRow nextNotBlank() throws IOException {
        TableRow row = source.next();
        while (row != null && row.isBlank()) {
            row = source.next();
        }
        return row;
    }

    /** Bytes of the file gone through so far, for progress; never more than {@link #bytesTotal}. */
    public long bytesRead() {
        return Math.min(source.bytesRead(), bytesTotal);
    }

    public long bytesTotal() {
        return bytesTotal;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
