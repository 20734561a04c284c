package org.liaoyuan.platform.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a workbook's first visible sheet. Written on the XML parser of the fastexcel reader rather than on that reader, which
 * holds texts of any length and follows an index of shared texts wherever it points.
 */
final class XlsxSource implements RowSource {

    private final XlsxArchive archive;
    private final Workbook workbook;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final XmlPart sheet;
    private final TableLimits limits;
    private final String[] cells;
    private final StringBuilder text = new StringBuilder();
    private long row;
    private int count;

    private XlsxSource(XlsxArchive archive, TableLimits limits) throws IOException {
        this.archive = archive;
        this.limits = limits;
        this.cells = new String[limits.columns()];
        this.workbook = Workbook.read(archive);
        try (XmlPart part = archive.find(workbook.strings())) {
            this.strings = SharedStrings.read(part);
        }
        try (XmlPart part = archive.find(workbook.styles())) {
            this.styles = CellStyles.read(part);
        }
        this.sheet = archive.get(workbook.sheet());
        if (!sheet.goTo("sheetData")) {
            throw sheet.damaged(null);
        }
    }

    static XlsxSource open(Path file, TableLimits limits) throws IOException {
        XlsxArchive archive = XlsxArchive.open(file, limits);
        try {
            return new XlsxSource(archive, limits);
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        while (!sheet.isEnd("sheetData")) {
            if (!sheet.next()) {
                throw sheet.damaged(null);
            }
            if (sheet.isStart("row")) {
                return readRow();
            }
        }
        return null;
    }

    private TableRow readRow() throws IOException {
        number(sheet.attribute("r"));
        Arrays.fill(cells, "");
        count = 0;
        int column = -1;
        while (sheet.next() && !sheet.isEnd("row")) {
            if (sheet.isStart("c")) {
                column = columnOf(sheet.attribute("r"), column + 1);
                put(column, readCell());
            }
        }
        return new TableRow(row, Arrays.copyOf(cells, count));
    }

    private void number(@Nullable String reference) {
        long before = row;
        row = reference == null ? row + 1 : integer(reference);
        if (row <= before) {
            throw sheet.damaged(null);
        }
        if (row > limits.rows()) {
            throw new UnreadableTableException(TableFault.TOO_MANY_ROWS, limits.rows());
        }
    }

    // Sheets are often formatted to their last column; only content there is too much.
    private void put(int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column >= cells.length) {
            throw new UnreadableTableException(TableFault.TOO_MANY_COLUMNS, row, limits.columns());
        }
        cells[column] = value;
        count = Math.max(count, column + 1);
    }

    private String readCell() throws IOException {
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        String value = "";
        boolean formula = false;
        while (sheet.next() && !sheet.isEnd("c")) {
            if (sheet.isStart("v")) {
                value = valueOf(type, style, textOf("v"));
            } else if (sheet.isStart("is")) {
                value = textOf("is");
            } else if (sheet.isStart("f")) {
                formula = true;
            }
        }
        // A formula that was never calculated is no empty cell: something nobody can read as a value says so.
        return formula && value.isEmpty() && !"str".equals(type) ? "=…" : value;
    }

    private String textOf(String element) throws IOException {
        text.setLength(0);
        sheet.readText(element, text, row);
        return text.toString();
    }

    private String valueOf(@Nullable String type, @Nullable String style, String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(raw);
            case "b" -> raw.equals("1") ? "true" : raw.equals("0") ? "false" : raw;
            case "n" -> number(raw.strip(), style == null ? -1 : integer(style));
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.length() - "T00:00:00".length()) : raw;
            default -> raw;
        };
    }

    private String number(String raw, int style) {
        if (styles.isDate(style)) {
            return SheetNumbers.day(raw, workbook.from1904());
        }
        return styles.isPercentage(style) ? SheetNumbers.percentage(raw) : SheetNumbers.plain(raw);
    }

    private String shared(String index) {
        String shared = strings.get(integer(index.strip()));
        if (shared == null) {
            throw sheet.damaged(null);
        }
        return shared;
    }

    private int integer(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                throw sheet.damaged(null);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The column of a reference such as {@code AB12}, from 0; without a reference the cell follows the one before. */
    private int columnOf(@Nullable String reference, int following) {
        if (reference == null) {
            return following;
        }
        int column = 0;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
            if (at > 3) {
                throw sheet.damaged(null);
            }
        }
        if (column == 0) {
            throw sheet.damaged(null);
        }
        return column - 1;
    }

    @Override
    public long bytesRead() {
        return archive.packedShare(workbook.sheet(), sheet.bytesRead());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
