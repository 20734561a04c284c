package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Standard competition ranking by points (1, 2, 2, 4). */
public final class Ranking {

    private static final Comparator<Entry> DISPLAY_ORDER = Comparator.comparing(Entry::points)
            .reversed()
            .thenComparing(Comparator.comparing(Entry::amount).reversed())
            .thenComparing(Entry::staffNo);

    private Ranking() {}

    public record Entry(String staffNo, BigDecimal points, BigDecimal amount) {}

    public record Ranked(int rank, Entry entry) {}

    /** In display order: within a rank by amount descending, then staff number, which change no rank. */
    public static List<Ranked> of(Collection<Entry> entries) {
        List<Entry> ordered = entries.stream().sorted(DISPLAY_ORDER).toList();
        List<Ranked> ranking = new ArrayList<>(ordered.size());
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Entry entry = ordered.get(i);
            if (i == 0 || entry.points().compareTo(ordered.get(i - 1).points()) != 0) {
                rank = i + 1;
            }
            ranking.add(new Ranked(rank, entry));
        }
        return List.copyOf(ranking);
    }
}
