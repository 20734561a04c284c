package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekShareTest {
    /** In 2024 the first week of October was free, and Saturday the 12th was worked. */
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    private static final List<WeekShare> WEEKS = WeekShare.of(OCTOBER, october().workingDays(OCTOBER));

    private static WorkingDays october() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        IntStream.rangeClosed(1, 7).forEach(day -> exceptions.put(OCTOBER.atDay(day), false));
        exceptions.put(OCTOBER.atDay(12), true);
        return new WorkingDays(exceptions);
    }

    @Test
    void weeksRunFromMondayToSundayWithinTheMonth() {
        assertThat(WEEKS.stream().map(week -> week.from().getDayOfMonth())).containsExactly(1, 7, 14, 21, 28);
        assertThat(WEEKS.stream().map(week -> week.until().getDayOfMonth())).containsExactly(6, 13, 20, 27, 31);
    }

    @Test
    void holidaysAndMakeUpDaysCount() {
        assertThat(WEEKS.stream().map(WeekShare::workingDays)).containsExactly(0, 5, 5, 5, 4);
        assertThat(WEEKS.stream().map(WeekShare::before)).containsExactly(0, 0, 5, 10, 15);
    }

    @Test
    void partsFollowTheWorkingDaysAndAddUpToTheCent() {
        BigDecimal target = yuan("1000000.00");
        assertThat(WEEKS.stream().map(week -> week.of(target)))
                .containsExactly(
                        yuan("0.00"), yuan("263157.89"), yuan("263157.90"), yuan("263157.89"), yuan("210526.32"));
        assertThat(WEEKS.stream().map(week -> week.of(target)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(target);
        assertThat(WEEKS.get(2).dueBefore(target)).isEqualTo(yuan("263157.89"));
    }

    @Test
    void aMonthWithoutAnyWorkingDayAsksForNothingInItsWeeks() {
        assertThat(WeekShare.of(OCTOBER, List.of()))
                .allSatisfy(week -> assertThat(week.of(BigDecimal.TEN)).isEqualTo(yuan("0.00")));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
