package org.liaoyuan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.testing.MovableClock;

class SearchPaceTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2024-03-13T00:00:00Z"));
    private final SearchPace pace = new SearchPace(clock);

    @Test
    void afterSixtyInAMinuteACallerWaitsAndOthersDoNot() {
        for (int i = 0; i < SearchPace.MOST; i++) {
            pace.take(1);
        }
        clock.advance(Duration.ofSeconds(20));
        assertThatThrownBy(() -> pace.take(1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.headers()).containsEntry("Retry-After", "40"));
        assertThatCode(() -> pace.take(2)).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(40));
        assertThatCode(() -> pace.take(1)).doesNotThrowAnyException();
    }
}
