package org.liaoyuan.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.DayPlacement;
import org.liaoyuan.scoring.core.Flags;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.Warning;

/** Whether the demo looks like a bank when it is scored: bounds wide enough for other days and seeds. */
class DemoShapesTest {
    private static final PlayedBank BANK = PlayedBank.of(DemoBank.generate(LocalDate.of(2026, 11, 25), 1));
    private static final List<AssignmentSpan> ALWAYS = List.of(new AssignmentSpan(LocalDate.MIN, null));
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Test
    void putsOfficersIntoAllTiers() {
        Map<Integer, Double> shares = new TreeMap<>();
        Collection<OfficerMonthScore> scores = BANK.closed.get(LAST).values();
        for (int tier = 1; tier <= 5; tier++) {
            int number = tier;
            shares.put(tier, share(scores, score -> score.tier().tier() == number));
        }
        assertThat(shares.get(1)).isBetween(0.05, 0.13);
        assertThat(shares.get(2)).isBetween(0.17, 0.28);
        assertThat(shares.get(3)).isBetween(0.27, 0.40);
        assertThat(shares.get(4)).isBetween(0.19, 0.32);
        assertThat(shares.get(5)).isBetween(0.07, 0.16);
    }

    @Test
    void leavesAFewBelowTheLifeline() {
        List<Double> misses = new ArrayList<>();
        BANK.closed.forEach((month, scores) -> {
            if (month.getMonth() != Month.FEBRUARY) {
                misses.add(share(scores.values(), OfficerMonthScore::miss));
            }
        });
        assertThat(misses).allSatisfy(share -> assertThat(share).isBetween(0.01, 0.10));
        assertThat(misses.stream().mapToDouble(share -> share).average().orElseThrow())
                .isBetween(0.03, 0.08);
    }

    @Test
    void hasRemindersWarningsAndExits() {
        Map<Warning, Long> warnings = BANK.closed.get(LAST).values().stream()
                .filter(OfficerMonthScore::miss)
                .collect(Collectors.groupingBy(OfficerMonthScore::warning, Collectors.counting()));
        assertThat(warnings.get(Warning.REMINDER)).isBetween(8L, 40L);
        assertThat(warnings.get(Warning.WARNING)).isBetween(1L, 20L);
        assertThat(warnings.get(Warning.EXIT)).isBetween(1L, 15L);
    }

    @Test
    void hasSeasons() {
        double february = points(YearMonth.of(2026, 2));
        double march = points(YearMonth.of(2026, 3));
        double june = points(YearMonth.of(2026, 6));
        double july = points(YearMonth.of(2026, 7));
        assertThat(march).isGreaterThan(1.15 * february);
        assertThat(june).isGreaterThan(1.08 * july);
    }

    @Test
    void exemptsNewcomersAndThoseWhoLeave() {
        BANK.closed
                .values()
                .forEach(scores -> assertThat(share(scores.values(), OfficerMonthScore::exempt))
                        .isBetween(0.005, 0.06));
    }

    @Test
    void hasAFewRushesAndIdleStretches() {
        List<LocalDate> days = ChinaDays.read().workingDays(LAST);
        Map<String, List<DayPlacement>> placements = BANK.loans.values().stream()
                .filter(row -> row.month().equals(LAST))
                .collect(Collectors.groupingBy(
                        row -> row.text("officer_no"),
                        Collectors.mapping(
                                row -> new DayPlacement(row.day("disbursed_on"), 1, row.number("amount")),
                                Collectors.toList())));
        long rushes = placements.values().stream()
                .filter(own -> Flags.rush(ExampleScheme.RULES.pace(), days, own))
                .count();
        long idle = placements.values().stream()
                .filter(own -> Flags.longestIdle(days, LAST.atEndOfMonth(), own, ALWAYS, Set.of()) >= 10)
                .count();
        assertThat(rushes).isBetween(3L, 40L);
        assertThat(idle).isBetween(3L, 60L);
    }

    @Test
    void hasOneSubBranchInTrouble() {
        YearMonth before = YearMonth.of(2026, 3);
        assertThat(pointsOf(troubled(), LAST)).isLessThan(0.75 * pointsOf(troubled(), before));
    }

    private static String troubled() {
        return Network.of(1).stream()
                .filter(SubBranch::inTrouble)
                .map(SubBranch::code)
                .findFirst()
                .orElseThrow();
    }

    private static double pointsOf(String unit, YearMonth month) {
        return BANK.closed.get(month).entrySet().stream()
                .filter(entry -> BANK.posts.get(entry.getKey()).get(0).unit().equals(unit))
                .mapToDouble(entry -> entry.getValue().points().doubleValue())
                .average()
                .orElseThrow();
    }

    private static double points(YearMonth month) {
        return BANK.closed.get(month).values().stream()
                .mapToDouble(score -> score.points().doubleValue())
                .average()
                .orElseThrow();
    }

    private static double share(Collection<OfficerMonthScore> scores, Predicate<OfficerMonthScore> such) {
        return (double) scores.stream().filter(such).count() / scores.size();
    }
}
