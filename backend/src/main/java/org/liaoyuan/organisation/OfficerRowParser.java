package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.OfficerRow.Leaving;
import org.liaoyuan.organisation.OfficerRow.Place;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;

/** Reads the rows of one organisation file as far as that goes without the bank. */
final class OfficerRowParser {

    private final Header header;
    private final LocalDate latest;
    private final List<RowError> errors;

    /**
     * @param latest the last day that a row may name
     * @param errors takes what is found
     */
    OfficerRowParser(Header header, LocalDate latest, List<RowError> errors) {
        this.header = header;
        this.latest = latest;
        this.errors = errors;
    }

    /** Reads a cleaned cell that is not empty. */
    @FunctionalInterface
    private interface Cell<T> {
        T parse(String column, String text) throws BadCell;
    }

    /** Null for a bad row. */
    @Nullable
    OfficerRow parse(TableRow row) {
        int before = errors.size();
        if (row.size() != header.width()) {
            add(row, new BadCell(null, RowFault.WRONG_FIELD_COUNT, header.width(), row.size()));
            return null;
        }
        List<@Nullable String> codes = read(
                row,
                OfficerCells::code,
                OfficerColumns.BRANCH_CODE,
                OfficerColumns.SUB_BRANCH_CODE,
                OfficerColumns.OFFICER_NO);
        List<@Nullable String> names = read(
                row,
                OfficerCells::name,
                OfficerColumns.BRANCH_NAME,
                OfficerColumns.SUB_BRANCH_NAME,
                OfficerColumns.OFFICER_NAME);
        List<@Nullable LocalDate> days =
                read(row, this::day, OfficerColumns.HIRED_ON, OfficerColumns.MOVED_ON, OfficerColumns.LEFT_ON);
        String reason = read(row, OfficerColumns.LEFT_REASON, OfficerCells::reason);
        String phone = read(row, OfficerColumns.PHONE, OfficerCells::phone);
        checkOrder(row, days.get(0), days.get(1), days.get(2), reason);
        if (errors.size() > before) {
            return null;
        }
        return new OfficerRow(
                row.number(),
                new Place(there(codes.get(0)), there(names.get(0))),
                new Place(there(codes.get(1)), there(names.get(1))),
                there(codes.get(2)),
                there(names.get(2)),
                phone,
                there(days.get(0)),
                days.get(1),
                new Leaving(header.indexOf(OfficerColumns.LEFT_ON) >= 0, days.get(2), reason));
    }

    private void checkOrder(
            TableRow row,
            @Nullable LocalDate hired,
            @Nullable LocalDate moved,
            @Nullable LocalDate left,
            @Nullable String reason) {
        if (hired != null && left != null && left.isBefore(hired)) {
            add(row, new BadCell(OfficerColumns.LEFT_ON, RowFault.LEFT_BEFORE_HIRED, hired));
        }
        if (hired != null && moved != null && moved.isBefore(hired)) {
            add(row, new BadCell(OfficerColumns.MOVED_ON, RowFault.MOVED_BEFORE_HIRED, hired));
        }
        if (left != null && moved != null && moved.isAfter(left)) {
            add(row, new BadCell(OfficerColumns.MOVED_ON, RowFault.MOVED_AFTER_LEFT, left));
        }
        if (reason != null && raw(row, OfficerColumns.LEFT_ON).isBlank()) {
            add(row, new BadCell(OfficerColumns.LEFT_REASON, RowFault.REASON_WITHOUT_LEAVING));
        }
    }

    private LocalDate day(String column, String text) throws BadCell {
        return OfficerCells.day(column, text, latest);
    }

    private <T> List<@Nullable T> read(TableRow row, Cell<T> cell, String... columns) {
        List<@Nullable T> values = new ArrayList<>(columns.length);
        for (String column : columns) {
            values.add(read(row, column, cell));
        }
        return values;
    }

    private <T> @Nullable T read(TableRow row, String column, Cell<T> cell) {
        String text = CellText.clean(raw(row, column));
        try {
            if (!text.isEmpty()) {
                return cell.parse(column, text);
            }
            if (OfficerColumns.isRequired(column)) {
                throw new BadCell(column, RowFault.MISSING_VALUE);
            }
        } catch (BadCell bad) {
            add(row, bad);
        }
        return null;
    }

    private void add(TableRow row, BadCell bad) {
        errors.add(RowError.of(row.number(), bad, bad.column() == null ? null : raw(row, bad.column())));
    }

    private String raw(TableRow row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
