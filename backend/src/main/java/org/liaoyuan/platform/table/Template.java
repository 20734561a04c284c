package org.liaoyuan.platform.table;

import java.util.List;
import java.util.Map;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.text.Language;

/** A file to fill in: every column under the reader's heading, and one row that shows what goes where. */
public final class Template {
    private Template() {}

    /** @param example by column name; what is absent stays empty */
    public static Download<Map<String, String>> of(
            String name, Columns columns, Map<String, String> example, Language language) {
        return Download.of(
                name,
                columns.all().stream()
                        .map(column -> new org.liaoyuan.platform.export.Column<Map<String, String>>(
                                column.name(),
                                language == Language.ZH ? column.aliases().get(0) : column.name(),
                                row -> row.getOrDefault(column.name(), "")))
                        .toList(),
                List.of(example));
    }
}
