package org.liaoyuan.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** Puts a refusal into words. */
public final class ProblemRenderer {

    private static final Texts TEXTS = Texts.of("problems");
    private static final int MAX_ERRORS = 100;

    private ProblemRenderer() {}

    public static Problem render(ProblemException problem, Language language, String path, String traceId) {
        ProblemType type = problem.type();
        return new Problem(
                type.type(),
                TEXTS.get(language, type.slug() + ".title"),
                type.status(),
                problem.detailTexts()
                        .get(language, problem.detailKey(), problem.arguments().toArray()),
                Echo.of(path),
                traceId,
                errors(problem.errors(), language));
    }

    private static @Nullable List<Problem.Error> errors(List<FieldError> errors, Language language) {
        return errors.isEmpty()
                ? null
                : errors.stream()
                        .limit(MAX_ERRORS)
                        .map(error -> render(error, language))
                        .toList();
    }

    /** Jobs keep such errors too, so this is open to them. */
    public static Problem.Error render(FieldError error, Language language) {
        String name = Echo.of(error.name());
        return new Problem.Error(
                error.place() == FieldError.Place.POINTER ? "#" + name : null,
                error.place() == FieldError.Place.PARAMETER ? name : null,
                error.place() == FieldError.Place.HEADER ? name : null,
                error.code(),
                message(error, language));
    }

    private static String message(FieldError error, Language language) {
        return error.message() != null
                ? error.message()
                : TEXTS.find(language, "error." + error.code(), error.arguments())
                        .orElse(error.code());
    }
}
