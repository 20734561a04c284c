package org.liaoyuan.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

class LeaveTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasATextForEveryFaultAndKind(Language language) {
        Set<String> faults =
                Arrays.stream(LeaveFault.values()).map(LeaveFault::name).collect(Collectors.toSet());
        assertThat(Texts.of("messages/leave").keys(language)).isEqualTo(faults);
        assertThat(Texts.of("columns").keys(language))
                .containsAll(Arrays.stream(LeaveKind.values())
                        .map(kind -> "LeaveKind." + kind)
                        .toList());
    }
}
