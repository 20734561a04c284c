package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaCalendarTest {

    private final Map<LocalDate, Boolean> exceptions = new LinkedHashMap<>();

    @BeforeEach
    void read() throws IOException, URISyntaxException {
        Path file = Path.of(
                ChinaCalendarTest.class.getResource("/calendar/china.csv").toURI());
        for (String line : Files.readAllLines(file)) {
            if (line.equals("day,working,name")) {
                continue;
            }
            String[] cells = line.split(",");
            assertThat(cells).hasSize(3).doesNotContain("");
            assertThat(cells[1]).isIn("true", "false");
            assertThat(exceptions.put(LocalDate.parse(cells[0]), Boolean.valueOf(cells[1])))
                    .isNull();
        }
    }

    @Test
    void holdsOnlyDaysThatDifferFromMondayToFridayInOrder() {
        assertThat(exceptions).allSatisfy((day, working) -> assertThat(working).isEqualTo(isWeekend(day)));
        assertThat(List.copyOf(exceptions.keySet())).isSorted();
        assertThat(exceptions.keySet()).extracting(LocalDate::getYear).containsOnly(2023, 2024, 2025, 2026);
    }

    // Counted by hand from the State Council's notices: weekdays of the month, less days off, plus days made up for.
    @ParameterizedTest
    @CsvSource({
        "2023, 18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21",
        "2024, 22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22",
        "2025, 19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23",
        "2026, 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23"
    })
    void givesEachMonthItsWorkingDays(
            int year,
            int january,
            int february,
            int march,
            int april,
            int may,
            int june,
            int july,
            int august,
            int september,
            int october,
            int november,
            int december) {
        assertThat(IntStream.rangeClosed(1, 12).map(month -> workingDays(YearMonth.of(year, month))))
                .containsExactly(
                        january, february, march, april, may, june, july, august, september, october, november,
                        december);
    }

    private int workingDays(YearMonth month) {
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> exceptions.getOrDefault(day, !isWeekend(day)))
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
