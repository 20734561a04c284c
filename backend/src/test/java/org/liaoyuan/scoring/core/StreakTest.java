package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.testing.Tries;

/** Months are written as letters: M miss, H hit, L exempt, R the month of being hired again, and missed. */
class StreakTest {

    private static final String SYMBOLS = "MHLR";

    /** All 4^8 sequences in every run, all 4^12 in the long one. */
    private static final int LENGTH = Tries.of(8, 12);

    @ParameterizedTest
    @CsvSource({
        "M, 1",
        "MM, 2",
        "MMM, 3",
        "MMMM, 4",
        "MMH, 0",
        "MMHM, 1",
        "MLM, 2",
        "LLL, 0",
        "MMHLML, 1",
        "MMR, 1",
        "MMRM, 2",
        "MHMM, 2",
        "H, 0",
        "MMLLM, 3",
        "MRLM, 2",
    })
    void countsMissesInARow(String months, int streak) {
        assertThat(fold(months)).isEqualTo(streak);
    }

    @Test
    void agreesWithTheReferenceOnEverySequence() {
        assertThat(compareAll(new char[LENGTH], 0, 0)).isEqualTo(Math.round(Math.pow(SYMBOLS.length(), LENGTH)));
    }

    @Property
    void anExemptMonthNeverCreatesAnExit(@ForAll("sequences") String months, @ForAll int seed) {
        int at = Math.floorMod(seed, months.length() + 1);
        String longer = months.substring(0, at) + "L" + months.substring(at);

        assertThat(fold(longer)).isEqualTo(fold(months));
        assertThat(exits(longer)).isLessThanOrEqualTo(exits(months) + (exits(months) > 0 ? 1 : 0));
    }

    @Property
    void aMissTurnedIntoAHitNeverRaisesTheStreak(@ForAll("sequences") String months, @ForAll int seed) {
        int at = Math.floorMod(seed, months.length());
        String better = months.substring(0, at) + "H" + months.substring(at + 1);

        if (months.charAt(at) == 'M') {
            assertThat(fold(better)).isLessThanOrEqualTo(fold(months));
        }
    }

    @Provide
    Arbitrary<String> sequences() {
        return Arbitraries.strings()
                .withChars('M', 'H', 'L', 'R')
                .ofMinLength(1)
                .ofMaxLength(36);
    }

    @Test
    void runsOnAcrossTheYearsEdge() {
        List<AssignmentSpan> spans = List.of(span("2020-01-01", null));
        int streak = 0;
        for (YearMonth month = YearMonth.of(2023, 11);
                !month.isAfter(YearMonth.of(2025, 3));
                month = month.plusMonths(1)) {
            boolean miss = month.getMonthValue() >= 11 || month.getMonthValue() == 1;
            streak = Streak.after(Streak.startsAgain(month, spans) ? 0 : streak, false, miss);
            int expected = miss ? (month.getMonthValue() + 1) % 12 + 1 : 0;
            assertThat(streak).as(month.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 2024-03-15, 2024-03, false",
        "2024-03-14, 2024-03-16, 2024-03, true",
        "2024-02-29, 2024-03-01, 2024-03, false",
        "2024-02-28, 2024-03-01, 2024-03, true",
        "2023-12-31, 2024-03-31, 2024-03, true",
        "2023-12-31, 2024-03-31, 2024-02, false",
        "2023-12-31, 2024-03-31, 2024-04, false",
    })
    void aDayWithoutAnAssignmentMakesANewStart(String left, String from, String month, boolean again) {
        List<AssignmentSpan> spans = List.of(span(from, null), span("2020-01-01", left));

        assertThat(Streak.startsAgain(YearMonth.parse(month), spans)).isEqualTo(again);
    }

    @Test
    void theFirstHiringIsNoNewStart() {
        assertThat(Streak.startsAgain(YearMonth.of(2024, 3), List.of(span("2024-03-04", null))))
                .isFalse();
        assertThat(Streak.startsAgain(YearMonth.of(2024, 3), List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, REMINDER", "2, WARNING", "3, EXIT", "4, EXIT", "40, EXIT"})
    void eachStreakHasItsWarning(int streak, Warning warning) {
        assertThat(Warning.of(streak)).isEqualTo(warning);
    }

    private static int fold(String months) {
        int streak = 0;
        for (char month : months.toCharArray()) {
            streak = step(streak, month);
        }
        return streak;
    }

    private static int step(int streak, char month) {
        return Streak.after(month == 'R' ? 0 : streak, month == 'L', month != 'H');
    }

    private static long exits(String months) {
        List<Integer> streaks = new ArrayList<>();
        int streak = 0;
        for (char month : months.toCharArray()) {
            streak = step(streak, month);
            streaks.add(streak);
        }
        return streaks.stream()
                .filter(value -> Warning.of(value) == Warning.EXIT)
                .count();
    }

    private static long compareAll(char[] months, int depth, int streak) {
        if (depth == LENGTH) {
            if (streak != reference(months)) {
                throw new AssertionError(new String(months) + ": " + streak);
            }
            return 1;
        }
        long compared = 0;
        for (char symbol : SYMBOLS.toCharArray()) {
            months[depth] = symbol;
            compared += compareAll(months, depth + 1, step(streak, symbol));
        }
        return compared;
    }

    /** Looks back from the end instead of walking forward: misses until the first hit or the hiring. */
    private static int reference(char[] months) {
        int misses = 0;
        for (int i = months.length - 1; i >= 0; i--) {
            switch (months[i]) {
                case 'H' -> {
                    return misses;
                }
                case 'R' -> {
                    return misses + 1;
                }
                case 'M' -> misses++;
                default -> {
                    // An exempt month is looked through.
                }
            }
        }
        return misses;
    }

    private static AssignmentSpan span(String from, String until) {
        return new AssignmentSpan(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
