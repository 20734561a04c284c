package org.liaoyuan.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/**
 * One column of a download.
 *
 * @param header key of its heading in {@code columns*.properties}, or the heading itself where it is no key
 * @param value what a row shows in it: a number, a day, a month, an instant (shown in the bank's time), a boolean, an
 *     enumeration constant (shown as the text {@code <Type>.<CONSTANT>} of the same file, where there is one) or a text
 */
public record Column<T>(String key, String header, Function<T, @Nullable Object> value) {

    private static final Texts TEXTS = Texts.of("columns");

    String heading(Language language) {
        return TEXTS.get(language, header);
    }
}
