package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.liaoyuan.scoring.core.Ranking.Entry;
import org.liaoyuan.scoring.core.Ranking.Ranked;

class RankingTest {

    @Test
    void equalPointsShareARankAndTheNextIsSkipped() {
        Entry first = entry("4", "30.00", "1.00");
        Entry more = entry("9", "20.00", "500.00");
        Entry less = entry("1", "20.0", "400.00");
        Entry last = entry("2", "-1.00", "900.00");

        assertThat(Ranking.of(List.of(last, less, first, more)))
                .containsExactly(new Ranked(1, first), new Ranked(2, more), new Ranked(2, less), new Ranked(4, last));
    }

    @Test
    void inARankTheStaffNumberDecidesLast() {
        assertThat(Ranking.of(List.of(entry("b", "1", "1"), entry("a", "1", "1.00"))))
                .containsExactly(new Ranked(1, entry("a", "1", "1.00")), new Ranked(1, entry("b", "1", "1")));
    }

    @Test
    void nobodyGivesNoRanking() {
        assertThat(Ranking.of(List.of())).isEmpty();
    }

    @Property
    void aRankIsOneMoreThanThoseAbove(
            @ForAll @Size(max = 60) List<@IntRange(min = -3, max = 5) Integer> points, @ForAll long seed) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            entries.add(entry("s" + i, points.get(i) + ".00", (i % 4) + ".00"));
        }

        List<Ranked> ranking = Ranking.of(entries);

        List<BigDecimal> all = entries.stream().map(Entry::points).toList();
        assertThat(ranking)
                .allSatisfy(ranked -> assertThat(ranked.rank())
                        .isEqualTo(1 + above(ranked.entry().points(), all)));
        assertThat(ranking).hasSameSizeAs(entries);
        Set<String> seen = new HashSet<>();
        assertThat(ranking).allMatch(ranked -> seen.add(ranked.entry().staffNo()));
        Collections.shuffle(entries, new Random(seed));
        assertThat(Ranking.of(entries)).isEqualTo(ranking);
    }

    private static Entry entry(String staffNo, String points, String amount) {
        return new Entry(staffNo, yuan(points), yuan(amount));
    }

    private static int above(BigDecimal points, List<BigDecimal> all) {
        return (int) all.stream().filter(other -> other.compareTo(points) > 0).count();
    }
}
