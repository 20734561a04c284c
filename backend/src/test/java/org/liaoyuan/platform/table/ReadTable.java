package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file read to its end, within limits so small that few bytes reach them; each row is held against them on the way. */
record ReadTable(List<String> headings, List<List<String>> rows) {

    static final TableLimits LIMITS = new TableLimits(1 << 16, 1 << 18, 0.01, 20, 1000, 8, 64);

    private static final Columns COLUMNS = Columns.of(Column.required("a", "甲"), Column.optional("b", "乙(元)"));
    private static final Path FILE = file();

    private static Path file() {
        try {
            Path file = Files.createTempFile("table", "");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ReadTable of(byte[] content) throws IOException {
        Files.write(FILE, content);
        try (TableReader reader = TableReader.open(FILE, LIMITS)) {
            List<String> headings = reader.header(COLUMNS).headings();
            List<List<String>> rows = new ArrayList<>();
            long last = 0;
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                assertThat(row.number()).isGreaterThan(last);
                last = row.number();
                rows.add(within(Tables.cells(row)));
            }
            assertThat(reader.bytesRead()).isBetween(0L, reader.bytesTotal());
            return new ReadTable(headings, rows);
        }
    }

    private static List<String> within(List<String> cells) {
        assertThat(cells).hasSizeBetween(1, LIMITS.columns());
        for (String cell : cells) {
            assertThat(cell).hasSizeLessThanOrEqualTo(LIMITS.cellLength());
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cell)).isTrue();
        }
        assertThat(cells).anyMatch(cell -> !CellText.isBlank(cell));
        return cells;
    }

    /** As a CSV file has them. */
    ReadTable withLineFeedsOnly() {
        return new ReadTable(
                headings,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                                .toList())
                        .toList());
    }

    byte[] csv() {
        return Tables.utf8(Stream.concat(Stream.of(headings), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining()));
    }
}
