package org.liaoyuan.platform.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.text.Language;

class BadRowsTest {
    private final BadRows bad = new BadRows();

    @Test
    void keepsTheFirstRowsOfTheFileInWhateverOrderTheyCome() {
        for (int row = BadRows.MOST_KEPT + 5; row >= 2; row--) {
            bad.add(row(row, "A"));
        }
        assertThat(bad.count()).isEqualTo(BadRows.MOST_KEPT + 4);
        assertThat(bad.kept()).hasSize(BadRows.MOST_KEPT);
        assertThat(bad.kept().get(0).row()).isEqualTo(2);
    }

    @Test
    void aRowThatComesAgainIsOneRowWithMoreFaults() {
        bad.add(row(7, "A"));
        BadRows others = new BadRows();
        others.add(row(7, "B"));
        others.add(row(3, "C"));
        bad.addAll(others);
        assertThat(bad.count()).isEqualTo(2);
        assertThat(bad.kept()).extracting(RejectedRow::row).containsExactly(3L, 7L);
        assertThat(bad.kept().get(1).faults())
                .extracting(RejectedRow.Fault::code)
                .containsExactly("A", "B");
    }

    @Test
    void aRowThatWasLeftOutStaysOut() {
        for (int row = 0; row <= BadRows.MOST_KEPT; row++) {
            bad.add(row(row, "A"));
        }
        bad.add(row(BadRows.MOST_KEPT, "B"));
        assertThat(bad.count()).isEqualTo(BadRows.MOST_KEPT + 1);
        assertThat(bad.kept()).noneMatch(row -> row.row() == BadRows.MOST_KEPT);
    }

    private static RejectedRow row(long number, String code) {
        return new RejectedRow(
                number, List.of(new RejectedRow.Fault("column", code, "value", Map.of(Language.EN, code))), List.of());
    }
}
