package org.liaoyuan.platform.rejected;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.text.Language;

/**
 * A row that cannot be taken, with everything that is wrong in it.
 *
 * @param row physical line or sheet row, header = 1
 * @param cells as they stood in the file
 */
public record RejectedRow(long row, List<Fault> faults, List<String> cells) {

    public RejectedRow {
        faults = List.copyOf(faults);
        cells = List.copyOf(cells);
    }

    /** The same row with what else is wrong in it. */
    public RejectedRow and(RejectedRow other) {
        return new RejectedRow(
                row, Stream.concat(faults.stream(), other.faults.stream()).toList(), cells);
    }

    /**
     * One thing wrong.
     *
     * @param column null when it concerns the row as a whole
     * @param code UPPER_SNAKE, stable
     * @param value as it stood in the file, fit to be shown
     * @param message by language
     */
    public record Fault(@Nullable String column, String code, String value, Map<Language, String> message) {

        public Fault {
            message = Map.copyOf(message);
        }

        public String message(Language language) {
            return message.getOrDefault(language, code);
        }
    }

    /** The row's cells; the one character that the database cannot keep is shown as what it is: unreadable. */
    public static List<String> cells(TableRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> row.cell(at).replace('\0', '\uFFFD'))
                .toList();
    }
}
