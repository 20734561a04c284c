package org.liaoyuan.platform.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each known column stands in one file. */
public final class Header {

    /** Headings that start so are what a download of errors adds; they are passed over when the mended file comes back. */
    public static final String IGNORED_PREFIX = "error_";

    private static final int SHOWN_NAMES = 10;
    private static final int SHOWN_LENGTH = 40;

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    private Header(Columns columns, TableRow row) {
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (int i = 0; i < row.size(); i++) {
            String heading = CellText.clean(row.cell(i));
            if (heading.isEmpty()) {
                throw new UnreadableTableException(TableFault.UNNAMED_COLUMN, i + 1);
            }
            headings.add(heading);
            enter(columns.find(heading), heading, i, unknown, repeated);
        }
        refuse(TableFault.UNKNOWN_COLUMNS, unknown);
        refuse(TableFault.DUPLICATE_COLUMNS, repeated);
        refuse(TableFault.MISSING_COLUMNS, missing(columns));
    }

    static Header of(Columns columns, TableRow row) {
        return new Header(columns, row);
    }

    /** The position of a column from 0, or -1 when the file does not have it. */
    public int indexOf(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** All headings as they stand in the file, without blanks around them. */
    public List<String> headings() {
        return List.copyOf(headings);
    }

    /** Names of the known columns that the file has. */
    public Set<String> known() {
        return Set.copyOf(positions.keySet());
    }

    /** How many cells each row should have. */
    public int width() {
        return headings.size();
    }

    private void enter(@Nullable Column column, String heading, int index, Set<String> unknown, Set<String> repeated) {
        if (column != null) {
            if (positions.put(column.name(), index) != null) {
                repeated.add(heading);
            }
        } else if (!Columns.key(heading).startsWith(IGNORED_PREFIX)) {
            unknown.add(heading);
        }
    }

    private List<String> missing(Columns columns) {
        return columns.all().stream()
                .filter(column -> column.required() && !positions.containsKey(column.name()))
                .map(Column::name)
                .toList();
    }

    private static void refuse(TableFault fault, Collection<String> headings) {
        if (!headings.isEmpty()) {
            throw new UnreadableTableException(fault, shown(headings));
        }
    }

    private static String shown(Collection<String> headings) {
        String shown = headings.stream()
                .limit(SHOWN_NAMES)
                .map(heading -> heading.length() > SHOWN_LENGTH ? heading.substring(0, SHOWN_LENGTH) + "…" : heading)
                .collect(Collectors.joining(", "));
        return headings.size() > SHOWN_NAMES ? shown + ", …" : shown;
    }
}
