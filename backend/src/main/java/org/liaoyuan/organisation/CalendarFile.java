package org.liaoyuan.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.Strict;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Columns;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;

/** A calendar file; its errors point at row and column, {@code /3/day}. */
final class CalendarFile {

    private static final String DAY = "day";
    private static final String WORKING = "working";
    private static final String NAME = "name";
    private static final Columns COLUMNS = Columns.of(
            Column.required(DAY, "日期"), Column.required(WORKING, "上班", "是否上班"), Column.required(NAME, "名称", "节日"));
    private static final Map<String, Boolean> TRUTH =
            Map.of("true", true, "false", false, "是", true, "否", false, "1", true, "0", false);

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private final List<CalendarDay> days = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<LocalDate, Long> rows = new HashMap<>();

    private CalendarFile() {}

    static CalendarFile read(Path path) throws IOException {
        CalendarFile file = new CalendarFile();
        try (TableReader reader = TableReader.open(path)) {
            Header header = reader.header(COLUMNS);
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                file.add(row, header);
            }
        }
        return file;
    }

    private void add(TableRow row, Header header) {
        if (row.size() != header.width()) {
            errors.add(FieldError.pointer("/" + row.number(), "cells", header.width(), row.size()));
            return;
        }
        String name = CellText.clean(row.cell(header.indexOf(NAME)));
        LocalDate day = Strict.day(CellText.clean(row.cell(header.indexOf(DAY))));
        Boolean working =
                TRUTH.get(CellText.clean(row.cell(header.indexOf(WORKING))).toLowerCase(Locale.ROOT));
        if (!OfficerCells.isName(name)) {
            refuse(row, NAME, "name-form", OfficerCells.LONGEST_NAME);
        }
        if (working == null) {
            refuse(row, WORKING, "not-a-boolean");
        }
        if (day == null) {
            refuse(row, DAY, "not-a-date");
        } else if (working != null && isFirst(row, day)) {
            days.add(new CalendarDay(day, working, name));
        }
    }

    private boolean isFirst(TableRow row, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            refuse(row, DAY, "year-out-of-range", FIRST_YEAR, LAST_YEAR);
            return false;
        }
        Long first = rows.putIfAbsent(day, row.number());
        if (first != null) {
            refuse(row, DAY, "day-twice", first);
        }
        return first == null;
    }

    private void refuse(TableRow row, String column, String code, @Nullable Object... arguments) {
        errors.add(FieldError.pointer("/" + row.number() + "/" + column, code, arguments));
    }

    List<CalendarDay> days() {
        return days;
    }

    List<FieldError> errors() {
        return errors;
    }

    long badRows() {
        return errors.stream()
                .map(error -> error.name().split("/")[1])
                .distinct()
                .count();
    }
}
