package org.liaoyuan.platform.json;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What any text from outside must be: no control characters, no half characters, Unicode's normal form C. */
public final class IncomingText {

    /** Why a text is refused: the code of a field error and its argument. */
    public record Refusal(String code, @Nullable String argument) {}

    private IncomingText() {}

    public static String normalise(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first thing wrong with the text, or null. */
    public static @Nullable Refusal check(String text, boolean multiLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !(multiLine && (c == '\t' || c == '\n'))) {
                return new Refusal("text-control-character", String.format("%04X", (int) c));
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return new Refusal("text-unpaired-surrogate", null);
                }
                i++;
            }
        }
        return null;
    }
}
