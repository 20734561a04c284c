package org.liaoyuan.ledger;

import java.util.ArrayList;
import java.util.List;

/** Puts the errors of one row together again, as they come from the database one after the other. */
final class BadLines {
    private final List<BadLine> lines = new ArrayList<>();

    /** @param cells given with the first error of a row, empty with the others */
    boolean add(long row, RowError error, List<String> cells) {
        if (lines.isEmpty() || lines.get(lines.size() - 1).row() != row) {
            lines.add(new BadLine(row, new ArrayList<>(), cells));
        }
        return lines.get(lines.size() - 1).errors().add(error);
    }

    List<BadLine> all() {
        return lines;
    }
}
