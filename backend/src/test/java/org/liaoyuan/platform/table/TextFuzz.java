package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.liaoyuan.platform.json.IncomingText;
import org.liaoyuan.platform.text.Echo;

/** Any characters, halves of pairs among them (the bytes are UTF-16), as a text from outside, as a cell, and as an echo. */
class TextFuzz {

    private static final int LONGEST_ECHO = 201;

    @FuzzTest(maxDuration = "60s")
    void isCheckedAndNormalisedOnce(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16BE);
        StringBuilder units = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            units.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        incoming(units.toString());
        echo(units.toString());
        cell(text);
    }

    private static void incoming(String text) {
        boolean control = text.codePoints().anyMatch(point -> point < ' ');
        boolean accepted = IncomingText.check(text, false) == null;
        assertThat(accepted).isEqualTo(!control && isWhole(text));
        if (accepted) {
            String normal = IncomingText.normalise(text);
            assertThat(IncomingText.check(normal, false)).isNull();
            assertThat(IncomingText.normalise(normal)).isEqualTo(normal);
        }
    }

    private static void echo(String text) {
        String echo = Echo.of(text);
        assertThat(isWhole(echo)).isTrue();
        assertThat(echo.codePoints()).noneMatch(Character::isISOControl).hasSizeLessThanOrEqualTo(LONGEST_ECHO);
    }

    private static void cell(String text) {
        String clean = CellText.clean(text);
        assertThat(CellText.clean(clean)).isEqualTo(clean);
        assertThat(CellText.isBlank(text)).isEqualTo(clean.isEmpty());
        assertThat(isWhole(clean)).isTrue();
    }

    private static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
