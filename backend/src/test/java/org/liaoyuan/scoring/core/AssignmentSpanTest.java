package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssignmentSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 8);

    @Test
    void bothEndsBelongToIt() {
        AssignmentSpan span = new AssignmentSpan(FIRST, LAST);

        assertThat(span.covers(FIRST.minusDays(1))).isFalse();
        assertThat(span.covers(FIRST)).isTrue();
        assertThat(span.covers(LAST)).isTrue();
        assertThat(span.covers(LAST.plusDays(1))).isFalse();
        assertThat(new AssignmentSpan(FIRST, null).covers(LAST.plusYears(9))).isTrue();
    }

    @Test
    void aSpanOfOneDayIsTheShortest() {
        assertThat(new AssignmentSpan(FIRST, FIRST).covers(FIRST)).isTrue();
        assertThatThrownBy(() -> new AssignmentSpan(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
