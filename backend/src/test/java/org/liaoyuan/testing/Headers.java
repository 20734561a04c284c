package org.liaoyuan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Columns;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableReader;

/** The heading of a file, for tests of what reads the rows below it. */
public final class Headers {

    private Headers() {}

    /** @param line of a CSV file */
    public static Header of(Columns columns, String line) {
        try {
            Path file = Files.createTempFile("header", ".csv");
            try (TableReader reader = TableReader.open(Files.writeString(file, line))) {
                return reader.header(columns);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With all columns under their own names. */
    public static Header of(Columns columns) {
        return of(columns, columns.all().stream().map(Column::name).collect(Collectors.joining(",")));
    }
}
