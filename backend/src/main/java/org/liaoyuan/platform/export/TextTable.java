package org.liaoyuan.platform.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;

/** A list as a person reads it: headings and cells as texts in one language, an empty one where there is nothing. */
public record TextTable(List<String> headings, List<List<String>> rows) {

    public static <T> TextTable of(List<Column<T>> columns, List<T> rows, Language language) {
        return new TextTable(
                columns.stream().map(column -> column.heading(language)).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> text(column.value().apply(row), language))
                                .toList())
                        .toList());
    }

    private static String text(@Nullable Object value, Language language) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : Cells.plain(value, language);
    }
}
