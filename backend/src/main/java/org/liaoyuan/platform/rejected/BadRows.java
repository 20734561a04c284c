package org.liaoyuan.platform.rejected;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects the bad rows of a file. All are counted; the first of the file are kept, since nobody mends more by hand, and a
 * file of nothing but bad rows would fill the memory with what is wrong in it.
 */
public final class BadRows {
    public static final int MOST_KEPT = 10_000;

    private final Set<Long> numbers = new HashSet<>();
    private final TreeMap<Long, RejectedRow> kept = new TreeMap<>();

    /** A row may come several times, each time with what else is wrong in it. */
    public void add(RejectedRow row) {
        if (numbers.add(row.row()) || kept.containsKey(row.row())) {
            kept.merge(row.row(), row, RejectedRow::and);
        }
        if (kept.size() > MOST_KEPT) {
            kept.pollLastEntry();
        }
    }

    public void addAll(BadRows others) {
        others.kept.values().forEach(this::add);
        numbers.addAll(others.numbers);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    public long count() {
        return numbers.size();
    }

    /** In the order of the file. */
    public List<RejectedRow> kept() {
        return List.copyOf(kept.values());
    }
}
