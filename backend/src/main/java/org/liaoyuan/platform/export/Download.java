package org.liaoyuan.platform.export;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list as a file. A resource returns it from a second method of the same path, with {@code @Produces({Download.CSV,
 * Download.XLSX})}; which of both it becomes is the caller's {@code Accept}. All rows are in it, not a page.
 *
 * @param name the file's name without ending
 * @param rows called once, while the answer is being written: it may stream from the database
 */
@Schema(hidden = true)
public record Download<T>(String name, List<Column<T>> columns, Rows<T> rows) {

    /** Less wanted than JSON where the caller accepts anything; the weight does not reach the answer. */
    public static final String CSV = Formats.CSV + ";qs=0.5";

    public static final String XLSX = Formats.XLSX + ";qs=0.4";

    /** Gives each row to the sink. */
    @FunctionalInterface
    public interface Rows<T> {
        void forEach(Consumer<T> sink);
    }

    public static <T> Download<T> of(String name, List<Column<T>> columns, List<T> rows) {
        return new Download<>(name, columns, rows::forEach);
    }
}
