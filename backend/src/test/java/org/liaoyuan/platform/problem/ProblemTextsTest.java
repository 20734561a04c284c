package org.liaoyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

class ProblemTextsTest {

    private static final Texts TEXTS = Texts.of("problems");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasTitleAndDetailInBothLanguages(ProblemType type) {
        for (Language language : Language.values()) {
            assertThat(TEXTS.keys(language)).contains(type.slug() + ".title", type.slug() + ".detail");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        // The Chinese bundle inherits from the English one, so its own text must differ to count.
        Set<String> keys = TEXTS.keys(Language.EN);
        assertThat(TEXTS.keys(Language.ZH)).isEqualTo(keys);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(TEXTS.get(Language.ZH, key)).as(key).isNotEqualTo(TEXTS.get(Language.EN, key)));
    }

    @Test
    void placeholdersAreTheSame() {
        assertThat(TEXTS.keys(Language.EN))
                .allSatisfy(key -> assertThat(placeholders(TEXTS.get(Language.ZH, key)))
                        .as(key)
                        .isEqualTo(placeholders(TEXTS.get(Language.EN, key))));
    }

    private static Set<String> placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }
}
