package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptReasonTest {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final LocalDate LONG_AGO = LocalDate.of(2014, 8, 23);
    private static final List<AssignmentSpan> ALWAYS = List.of(new AssignmentSpan(LONG_AGO, null));

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 3, true", "2024-03-01, 3, true", "2024-02-29, 3, true", "2024-01-31, 3, true",
        "2024-01-01, 3, true", "2023-12-31, 3, false", "2023-12-01, 3, false", "2024-03-31, 1, true",
        "2024-02-29, 1, false", "2024-03-01, 0, false", "2023-04-01, 12, true", "2023-03-31, 12, false",
    })
    void probationIsCalendarMonthsFromTheMonthOfTheFirstDay(LocalDate first, int months, boolean exempt) {
        List<AssignmentSpan> spans = List.of(new AssignmentSpan(first, null));

        assertThat(ExemptReason.of(MARCH, first, spans, months, 0, 21))
                .isEqualTo(exempt ? Optional.of(ExemptReason.PROBATION) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-30, true", "2024-03-31, false", "2024-04-01, false"})
    void theLastDayOfTheMonthDecides(LocalDate left, boolean exempt) {
        List<AssignmentSpan> spans = List.of(new AssignmentSpan(LONG_AGO, left));

        assertThat(ExemptReason.of(MARCH, LONG_AGO, spans, 3, 0, 21))
                .isEqualTo(exempt ? Optional.of(ExemptReason.NOT_ASSIGNED_AT_MONTH_END) : Optional.empty());
    }

    @Test
    void aTransferOnTheLastDayCounts() {
        List<AssignmentSpan> spans = List.of(
                new AssignmentSpan(LONG_AGO, LocalDate.of(2024, 3, 30)),
                new AssignmentSpan(LocalDate.of(2024, 3, 31), null));

        assertThat(ExemptReason.of(MARCH, LONG_AGO, spans, 3, 0, 21)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 21, false",
        "10, 21, false",
        "11, 21, true",
        "9, 20, false",
        "10, 20, true",
        "20, 20, true",
        "0, 0, false"
    })
    void leaveOfAtLeastHalfTheWorkingDays(int leave, int working, boolean exempt) {
        assertThat(ExemptReason.of(MARCH, LONG_AGO, ALWAYS, 3, leave, working))
                .isEqualTo(exempt ? Optional.of(ExemptReason.LEAVE) : Optional.empty());
    }

    @Test
    void theFirstReasonIsNamed() {
        LocalDate hired = LocalDate.of(2024, 3, 1);
        List<AssignmentSpan> gone = List.of(new AssignmentSpan(hired, LocalDate.of(2024, 3, 20)));

        assertThat(ExemptReason.of(MARCH, hired, gone, 3, 21, 21)).contains(ExemptReason.PROBATION);
        assertThat(ExemptReason.of(MARCH, hired, gone, 0, 21, 21)).contains(ExemptReason.NOT_ASSIGNED_AT_MONTH_END);
    }
}
