package org.liaoyuan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionMoveTest {

    @Test
    void everyMoveLeadsFromTheseStatesAndNoOther() {
        Map<ActionMove, String> from =
                Arrays.stream(ActionMove.values()).collect(Collectors.toMap(move -> move, ActionMoveTest::states));
        assertThat(from)
                .isEqualTo(Map.of(
                        ActionMove.START, "OPEN RETURNED",
                        ActionMove.SUBMIT, "OPEN IN_PROGRESS RETURNED",
                        ActionMove.ACCEPT, "SUBMITTED",
                        ActionMove.RETURN, "SUBMITTED",
                        ActionMove.CANCEL, "OPEN IN_PROGRESS SUBMITTED RETURNED"));
    }

    @Test
    void nothingLeadsOnFromAnEnd() {
        assertThat(ActionMove.values())
                .noneMatch(move -> move.leadsFrom(ActionStatus.DONE) || move.leadsFrom(ActionStatus.CANCELLED));
    }

    @Test
    void aDayAsksForItsRemindersAndStepsUp() {
        assertThat(List.of(0, 1, 2, 3, 4, 6, 7, 99))
                .extracting(Due::stepsWanted)
                .containsExactly(0, 1, 1, 1, 2, 2, 3, 3);
    }

    private static String states(ActionMove move) {
        return Arrays.stream(ActionStatus.values())
                .filter(move::leadsFrom)
                .map(ActionStatus::name)
                .collect(Collectors.joining(" "));
    }
}
