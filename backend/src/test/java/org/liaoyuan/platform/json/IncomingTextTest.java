package org.liaoyuan.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            J\u200b7,            J7
            \u202eJ7,            J7
            T\u202egnp.exe,      Tgnp.exe
            \ufeff王芳,           王芳
            a\u0301,             \u00e1
            a\u200b\u0301,       \u00e1
            按揭,                 按揭
            '👨‍👩‍👧',        '👨‍👩‍👧'
            """)
    void whatLooksTheSameBecomesTheSame(String text, String kept) {
        assertThat(IncomingText.normalise(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u007fb", "a\u0085b", "a\u2028b", "a\u2029b", "a\rb"})
    void controlsAreRefusedInTextOfAnyLength(String text) {
        assertThat(IncomingText.check(text, true)).isNotNull();
        assertThat(IncomingText.check(text, false)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb"})
    void onlyTextOfSeveralLinesHasLines(String text) {
        assertThat(IncomingText.check(text, true)).isNull();
        assertThat(IncomingText.check(text, false)).isNotNull();
    }
}
