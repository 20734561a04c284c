package org.liaoyuan.platform.table;

import java.util.Arrays;

/** One row as it stands in the file: the cells' text, and the physical line or sheet row that it starts on (from 1). */
public final class TableRow {

    private final long number;
    private final String[] cells;

    /** Takes the array over: nobody else may keep it, for a copy a row would double the garbage of a large file. */
    TableRow(long number, String[] cells) {
        this.number = number;
        this.cells = cells;
    }

    public static TableRow of(long number, String... cells) {
        return new TableRow(number, cells.clone());
    }

    public long number() {
        return number;
    }

    /** How many cells the row has; another number than the header's is for the caller to report. */
    public int size() {
        return cells.length;
    }

    /** The cell at a position from 0, never null; a cell beyond the row's end is empty. */
    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }

    boolean isBlank() {
        return isBlankFrom(0);
    }

    boolean isBlankFrom(int first) {
        for (int i = first; i < cells.length; i++) {
            if (!CellText.isBlank(cells[i])) {
                return false;
            }
        }
        return true;
    }

    TableRow resized(int size) {
        String[] resized = Arrays.copyOf(cells, size);
        Arrays.fill(resized, Math.min(size, cells.length), size, "");
        return new TableRow(number, resized);
    }
}
