package org.liaoyuan.platform.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns a kind of table knows; a heading is matched whatever its case, width or blanks around it. */
public final class Columns {

    private final List<Column> all;
    private final Map<String, Column> byHeading = new HashMap<>();

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
        for (Column column : all) {
            enter(column.name(), column);
            column.aliases().forEach(alias -> enter(alias, column));
        }
    }

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    public static Columns of(List<Column> columns) {
        return new Columns(columns);
    }

    public List<Column> all() {
        return all;
    }

    @Nullable
    Column find(String heading) {
        return byHeading.get(key(heading));
    }

    /**
     * What a file with these headings calls a column, for its sender to find it by; the column's own name where the file has
     * none.
     */
    public @Nullable String headingOf(@Nullable String name, List<String> headings) {
        return headings.stream()
                .filter(heading -> {
                    Column column = find(heading);
                    return column != null && column.name().equals(name);
                })
                .findFirst()
                .orElse(name);
    }

    private void enter(String heading, Column column) {
        Column other = byHeading.put(key(heading), column);
        if (other != null && other != column) {
            throw new IllegalArgumentException("Heading " + heading + " names two columns");
        }
    }

    static String key(String heading) {
        return CellText.clean(heading).toLowerCase(Locale.ROOT);
    }
}
