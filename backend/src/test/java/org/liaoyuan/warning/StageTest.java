package org.liaoyuan.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
    @ParameterizedTest
    @CsvSource({"1, REMINDER", "2, WARNING", "3, EXIT", "4, EXIT", "40, EXIT"})
    void aStreakComesToAStage(int streak, Stage stage) {
        assertThat(Stage.of(streak)).isEqualTo(stage);
    }

    @Test
    void noStreakIsNoMatter() {
        assertThatThrownBy(() -> Stage.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
