package org.liaoyuan.demo.bank;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of the demo: nothing in them needs quotes. */
final class Csv {
    private final StringBuilder text = new StringBuilder();
    private int rows;

    private Csv(String header) {
        text.append(header).append('\n');
    }

    static Csv of(List<String> columns) {
        return new Csv(String.join(",", columns));
    }

    /** Null is an empty cell. */
    void row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .collect(Collectors.joining(",")))
                .append('\n');
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
