package org.liaoyuan.platform.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final Cadence MORNING = Cadence.dailyAt(LocalTime.of(8, 30));

    @Test
    void aDailyTimeIsThatOfShanghai() {
        assertThat(MORNING.lastDue(Instant.parse("2024-03-05T00:30:00Z"))).isEqualTo("2024-03-05T00:30:00Z");
        assertThat(MORNING.lastDue(Instant.parse("2024-03-05T23:59:59Z"))).isEqualTo("2024-03-05T00:30:00Z");
    }

    @Test
    void beforeItsTimeADayHasYesterdays() {
        assertThat(MORNING.lastDue(Instant.parse("2024-03-01T00:29:59.999Z"))).isEqualTo("2024-02-29T00:30:00Z");
    }

    @Test
    void anIntervalBeginsAtItsMultiples() {
        Cadence quarter = Cadence.every(Duration.ofMinutes(15));
        assertThat(quarter.lastDue(Instant.parse("2024-03-05T10:14:59.5Z"))).isEqualTo("2024-03-05T10:00:00Z");
        assertThat(quarter.lastDue(Instant.parse("2024-03-05T10:15:00Z"))).isEqualTo("2024-03-05T10:15:00Z");
    }

    @Test
    void moreThanOnceASecondIsTooOften() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.every(Duration.ofMillis(999)));
    }
}
