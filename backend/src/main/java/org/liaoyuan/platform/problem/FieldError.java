package org.liaoyuan.platform.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Texts;

/**
 * What is wrong with one part of the input. The text is {@code error.<code>} in {@code problems*.properties}, unless a
 * ready message is given.
 *
 * @param name a JSON pointer into the body ({@code /loans/3/amount}), or the parameter's or header's name
 */
public record FieldError(
        Place place,
        String name,
        String code,
        Map<String, @Nullable Object> arguments,
        @Nullable String message) {

    public enum Place {
        POINTER,
        PARAMETER,
        HEADER
    }

    public static FieldError pointer(String pointer, String code, @Nullable Object... arguments) {
        return new FieldError(Place.POINTER, pointer, code, Texts.numbered(arguments), null);
    }

    public static FieldError parameter(String name, String code, @Nullable Object... arguments) {
        return new FieldError(Place.PARAMETER, name, code, Texts.numbered(arguments), null);
    }

    public static FieldError header(String name, String code, @Nullable Object... arguments) {
        return new FieldError(Place.HEADER, name, code, Texts.numbered(arguments), null);
    }

    /** The 400 that consists of this error alone. */
    public ProblemException toException() {
        return ProblemType.INVALID_INPUT.toException().with(this);
    }
}
