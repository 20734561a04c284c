package org.liaoyuan.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Texts;

/** Thrown by a deserializer; Jackson adds the path on the way up. The code names the text {@code error.<code>}. */
public final class InvalidValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Map<String, @Nullable Object> arguments;

    public InvalidValueException(JsonParser parser, Class<?> target, String code, @Nullable Object... arguments) {
        super(parser, code, target);
        this.code = code;
        this.arguments = Texts.numbered(arguments);
    }

    String code() {
        return code;
    }

    Map<String, @Nullable Object> arguments() {
        return arguments;
    }
}
