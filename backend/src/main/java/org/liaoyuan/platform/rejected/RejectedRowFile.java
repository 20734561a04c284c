package org.liaoyuan.platform.rejected;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.text.Language;

/**
 * The bad rows of an import as a file to mend and send again: first what is wrong, in columns that the import passes over,
 * then the row under the headings of the file.
 */
public final class RejectedRowFile {
    private final List<String> headings;
    private final Language language;

    private RejectedRowFile(List<String> headings, Language language) {
        this.headings = headings;
        this.language = language;
    }

    public static Download<RejectedRow> of(
            String name, List<String> headings, Language language, Download.Rows<RejectedRow> rows) {
        return new Download<>(name, new RejectedRowFile(headings, language).columns(), rows);
    }

    private List<Column<RejectedRow>> columns() {
        List<Column<RejectedRow>> columns = new ArrayList<>();
        columns.add(error("row", RejectedRow::row));
        columns.add(error(
                "column", line -> joined(line, error -> Objects.requireNonNullElse(error.column(), ""), ", ")));
        columns.add(error("code", line -> joined(line, error -> error.code(), ", ")));
        columns.add(error("message", line -> joined(line, error -> error.message(language), " ")));
        int first = firstColumn();
        for (int at = 0; at < headings.size(); at++) {
            if (!isPassedOver(headings.get(at))) {
                columns.add(original(at, at == first));
            }
        }
        return columns;
    }

    private static Column<RejectedRow> error(String name, Function<RejectedRow, Object> value) {
        return new Column<>(name, Header.IGNORED_PREFIX + name, value);
    }

    private Column<RejectedRow> original(int at, boolean first) {
        return new Column<>(headings.get(at), headings.get(at), line -> {
            // Cells of another number belong to no columns: the line stays whole, and is bad again until somebody mends
            // it.
            if (line.cells().size() != headings.size()) {
                return first ? String.join(",", line.cells()) : "";
            }
            return line.cells().get(at);
        });
    }

    private int firstColumn() {
        int at = 0;
        while (at < headings.size() && isPassedOver(headings.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPassedOver(String heading) {
        return heading.toLowerCase(Locale.ROOT).startsWith(Header.IGNORED_PREFIX);
    }

    private static String joined(RejectedRow line, Function<RejectedRow.Fault, String> part, String separator) {
        Set<String> parts = line.faults().stream().map(part).collect(Collectors.toCollection(LinkedHashSet::new));
        parts.remove("");
        return String.join(separator, parts);
    }
}
