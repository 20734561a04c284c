package org.liaoyuan.platform.json;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What any text from outside must be: no control characters, no half characters, Unicode's normal form C. Characters that
 * nobody sees, such as zero-width spaces and changes of direction, come along when people paste: they are left out, so that
 * what looks the same is the same. Those that join the parts of one emoji stay.
 */
public final class IncomingText {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Why a text is refused: the code of a field error and its argument. */
    public record Refusal(String code, @Nullable String argument) {}

    private IncomingText() {}

    public static String normalise(String text) {
        String visible = text.codePoints().anyMatch(IncomingText::isInvisible) ? visible(text) : text;
        return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isInvisible(point)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT && point != JOINER && point != NON_JOINER;
    }

    /** The first thing wrong with the text, or null. */
    public static @Nullable Refusal check(String text, boolean multiLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) && !(multiLine && (c == '\t' || c == '\n'))) {
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

    // Unicode's own ends of a line and of a paragraph would break what is meant to stand in one line.
    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
