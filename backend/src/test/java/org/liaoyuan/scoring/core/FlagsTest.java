package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scheme.SchemeRules;

/** June 2024 without its holiday: Monday to Friday are worked, 20 days, the last three 26, 27 and 28; 29 and 30 are a weekend. */
class FlagsTest {

    private static final SchemeRules.Pace RULES = new SchemeRules.Pace(new BigDecimal("0.5"), 3, 3, 10);
    private static final List<LocalDate> WORKING = june(1).datesUntil(june(30).plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
    private static final List<AssignmentSpan> ALWAYS = List.of(new AssignmentSpan(LocalDate.of(2020, 1, 1), null));

    @ParameterizedTest
    @CsvSource({
        "26, 3, 500.00, 500.00, false",
        "26, 3, 500.01, 500.00, true",
        "26, 3, 500.00, 499.99, true",
        "25, 3, 900.00, 500.00, false",
        "28, 3, 900.00, 500.00, true",
        "29, 3, 900.00, 500.00, true",
        "30, 3, 900.00, 500.00, true",
        "26, 2, 900.00, 500.00, false",
        "26, 4, 900.00, 500.00, true",
        "26, 3, 900.00, 0.00, true",
    })
    void rushIsMoreThanTheShareOnTheLastWorkingDays(int day, int loans, String late, String early, boolean rush) {
        List<DayPlacement> placements =
                List.of(new DayPlacement(june(day), loans, yuan(late)), new DayPlacement(june(3), 9, yuan(early)));

        assertThat(Flags.rush(RULES, WORKING, placements)).isEqualTo(rush);
    }

    @Test
    void theLoansOfAllLastDaysAreAddedUp() {
        List<DayPlacement> placements = List.of(loan(26), loan(28), loan(30), loan(3), loan(4));

        assertThat(Flags.rush(RULES, WORKING, placements)).isTrue();
    }

    @Test
    void withoutLoansOrWorkingDaysThereIsNoRush() {
        assertThat(Flags.rush(RULES, WORKING, List.of())).isFalse();
        assertThat(Flags.rush(RULES, List.of(), List.of(loan(28), loan(28), loan(28))))
                .isFalse();
    }

    @Test
    void aMonthShorterThanTheRushDaysIsAllLastDays() {
        assertThat(Flags.rush(RULES, List.of(june(3), june(4)), List.of(loan(3), loan(4), loan(4))))
                .isTrue();
    }

    @Test
    void aWholeMonthWithoutADisbursementIsOneRun() {
        assertThat(idle(june(30), List.of(), ALWAYS, Set.of())).isEqualTo(20);
    }

    @Test
    void theRunEndsAtADisbursementOnWhateverDay() {
        // 3–7 and 10–11 are seven working days; Wednesday 12 has a loan; 13, 14 and 17 to 30 are twelve.
        assertThat(idle(june(30), List.of(loan(12)), ALWAYS, Set.of())).isEqualTo(12);
        assertThat(idle(june(30), List.of(loan(15)), ALWAYS, Set.of())).isEqualTo(10);
        assertThat(idle(june(30), List.of(loan(16)), ALWAYS, Set.of())).isEqualTo(10);
        assertThat(idle(june(30), List.of(loan(29)), ALWAYS, Set.of())).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, 0", "2024-06-02, 0", "2024-06-03, 1", "2024-06-14, 10", "2024-06-16, 10", "2024-07-31, 20"
    })
    void daysAfterTheAsOfDayAreNotCounted(LocalDate asOf, int run) {
        assertThat(idle(asOf, List.of(), ALWAYS, Set.of())).isEqualTo(run);
    }

    @Test
    void leaveNeitherLengthensNorEndsARun() {
        assertThat(idle(june(30), List.of(), ALWAYS, Set.of(june(12), june(13))))
                .isEqualTo(18);
        assertThat(idle(june(30), List.of(loan(12)), ALWAYS, Set.of(june(12)))).isEqualTo(12);
    }

    @Test
    void onlyAssignedDaysAreCounted() {
        List<AssignmentSpan> middle = List.of(new AssignmentSpan(june(5), june(18)));
        List<AssignmentSpan> twice =
                List.of(new AssignmentSpan(june(1), june(7)), new AssignmentSpan(june(24), june(30)));

        assertThat(idle(june(30), List.of(), middle, Set.of())).isEqualTo(10);
        assertThat(idle(june(30), List.of(), twice, Set.of())).isEqualTo(10);
        assertThat(idle(june(30), List.of(), List.of(), Set.of())).isZero();
    }

    @Test
    void theRunSaysFromWhenToWhen() {
        assertThat(Flags.idleRun(
                        new ArrayList<>(WORKING), june(30), Set.of(june(10), june(28)), ALWAYS, Set.of(june(11))))
                .hasValueSatisfying(run -> {
                    assertThat(run.from()).isEqualTo(june(12));
                    assertThat(run.until()).isEqualTo(june(27));
                });
    }

    @Test
    void withoutWorkingDaysNobodyIsIdle() {
        assertThat(Flags.longestIdle(List.of(), june(30), List.of(), ALWAYS, Set.of()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true", "17, true"})
    void theFlagBeginsAtItsNumberOfDays(int asOf, boolean idle) {
        assertThat(Flags.idle(RULES, WORKING, june(asOf), List.of(), ALWAYS, Set.of()))
                .isEqualTo(idle);
    }

    private static int idle(
            LocalDate asOf, List<DayPlacement> placements, List<AssignmentSpan> spans, Set<LocalDate> leave) {
        return Flags.longestIdle(new ArrayList<>(WORKING), asOf, placements, spans, leave);
    }

    private static DayPlacement loan(int day) {
        return new DayPlacement(june(day), 1, yuan("100.00"));
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }
}
