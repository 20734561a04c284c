package org.liaoyuan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.scoring.ResultMonth;

/** Half a month is held against half a month. */
class PeriodTest {
    private static final WorkingDays WEEKS = new WorkingDays(Map.of());
    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    // In March the first working day is Friday the 1st; in April, Monday the 1st.
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-03-01", // the first working day of both
        "2024-04-05, 2024-03-07", // the fifth
        "2024-04-06, 2024-03-07", // a Saturday after the fifth; no free day follows the fifth in March
        "2024-04-12, 2024-03-14", // the tenth
        "2024-04-02, 2024-03-04"
    })
    void asManyWorkingDays(LocalDate asOf, LocalDate through) {
        assertThat(Period.asFarAs(open(APRIL, asOf), closed(MARCH)).through()).isEqualTo(through);
    }

    @Test
    void freeDaysAreInWhereTheOtherHasReachedThem() {
        // Sunday 3 March follows the first working day; in April the first is followed by the second.
        assertThat(Period.asFarAs(open(MARCH, LocalDate.of(2024, 3, 3)), closed(APRIL))
                        .through())
                .isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(Period.asFarAs(open(APRIL, LocalDate.of(2024, 4, 7)), closed(YearMonth.of(2024, 1)))
                        .through())
                .as("five working days and the weekend: January's fifth is Friday the 5th")
                .isEqualTo(LocalDate.of(2024, 1, 7));
    }

    @Test
    void beforeTheFirstWorkingDayThereIsNothing() {
        assertThat(Period.asFarAs(open(APRIL, null), closed(MARCH)).through()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void anEndedMonthAndALongerOneHaveTheWholeMonth() {
        assertThat(Period.asFarAs(closed(APRIL), closed(MARCH)).through()).isNull();
        assertThat(Period.asFarAs(open(APRIL, LocalDate.of(2024, 4, 30)), closed(MARCH))
                        .through())
                .isNull();
        assertThat(Period.asFarAs(open(YearMonth.of(2024, 1), LocalDate.of(2024, 1, 30)), closed(MARCH))
                        .through())
                .as("22 working days, of which March has 21")
                .isNull();
    }

    private static ResultMonth closed(YearMonth month) {
        return month(month, true, month.atEndOfMonth());
    }

    private static ResultMonth open(YearMonth month, LocalDate asOf) {
        return month(month, false, asOf);
    }

    private static ResultMonth month(YearMonth month, boolean closed, LocalDate asOf) {
        int elapsed = asOf == null ? 0 : WEEKS.elapsed(month, asOf);
        return new ResultMonth(month, closed, Long.MAX_VALUE, WEEKS.workingDays(month), elapsed, asOf, null);
    }
}
