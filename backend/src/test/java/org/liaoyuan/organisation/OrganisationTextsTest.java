package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

class OrganisationTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasATextForEveryFault(Language language) {
        Set<String> faults =
                Arrays.stream(RowFault.values()).map(RowFault::name).collect(Collectors.toSet());
        assertThat(Texts.of("messages/organisation").keys(language)).isEqualTo(faults);
    }
}
