package org.liaoyuan.platform.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Texts;

/** A refusal on its way to the caller. Rolls a transaction back, as every runtime exception does. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<@Nullable Object> arguments;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient Texts detailTexts = Texts.of("problems");
    private String detailKey;

    ProblemException(ProblemType type, @Nullable Object... arguments) {
        super(type.slug() + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.type = type;
        this.detailKey = type.slug() + ".detail";
        this.arguments = Arrays.asList(arguments.clone());
        if (type == ProblemType.TOO_MANY_REQUESTS || type == ProblemType.UNAVAILABLE) {
            headers.put("Retry-After", String.valueOf(arguments[0]));
        }
        if (type.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer realm=\"liaoyuan\"");
        }
    }

    public ProblemException with(FieldError error) {
        errors.add(error);
        return this;
    }

    public ProblemException with(List<FieldError> more) {
        errors.addAll(more);
        return this;
    }

    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** For a refusal with several reasons: the detail is then the text {@code <slug>.<reason>}. */
    public ProblemException because(String reason) {
        detailKey = type.slug() + "." + reason;
        return this;
    }

    /** For a refusal whose reasons have texts of their own: the detail is then this one, with the same arguments. */
    public ProblemException saying(Texts texts, String key) {
        detailTexts = texts;
        detailKey = key;
        return this;
    }

    public ProblemException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Texts detailTexts() {
        return detailTexts;
    }

    String detailKey() {
        return detailKey;
    }

    public List<@Nullable Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
