package org.liaoyuan.platform.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Makes rows of the parser's fields and keeps them within the limits. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<TableRow> {

    private final TableLimits limits;
    private final String[] cells;
    private int count;

    CsvRows(TableLimits limits) {
        this.limits = limits;
        this.cells = new String[limits.columns()];
        Arrays.fill(cells, "");
    }

    /** The physical line on which the record now read begins. */
    long line() {
        return getStartingLineNumber();
    }

    int cellLength() {
        return limits.cellLength();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= cells.length) {
            throw new UnreadableTableException(TableFault.TOO_MANY_COLUMNS, line(), limits.columns());
        }
        if (length > limits.cellLength()) {
            throw new UnreadableTableException(TableFault.CELL_TOO_LONG, line(), limits.cellLength());
        }
        if (!isSame(cells[index], buffer, offset, length)) {
            cells[index] = new String(buffer, offset, length);
        }
        count = index + 1;
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line(), Arrays.copyOf(cells, count));
    }

    // Neighbouring rows share most of their day, product and units: the row before lends its text. Numbers of loans
    // differ at
    // their end, so the comparison begins there.
    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
