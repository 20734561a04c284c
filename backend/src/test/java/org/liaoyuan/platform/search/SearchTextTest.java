package org.liaoyuan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "' Wang Fang ', Wang Fang, wangfang",
        "WF, WF, wf",
        "ｗｆ, wf, wf",
        "xi'an, xi'an, xian",
        "王芳, 王芳,",
        "王f, 王f,",
        "810017, 810017, 810017",
        "%_\\, %_\\,"
    })
    void lettersAreThereWhereItMayBePinyin(String raw, String words, String letters) {
        assertThat(SearchText.of(raw)).isEqualTo(new SearchText(words, letters));
    }
}
