package org.liaoyuan.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Texts;

/** Says what is wrong with a JSON body, and where. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException refused) {
        if (refused.getCause() instanceof JsonProcessingException inner
                && !(refused instanceof MismatchedInputException)) {
            // Jackson wraps a number that does not fit, and broken JSON inside a field, to add the path.
            if (inner instanceof InputCoercionException && refused instanceof JsonMappingException located) {
                return field(located, "not-a-whole-number").causedBy(refused);
            }
            return malformed(inner).causedBy(refused);
        }
        if (refused instanceof InvalidValueException value) {
            FieldError error =
                    new FieldError(FieldError.Place.POINTER, pointer(value), value.code(), value.arguments(), null);
            return error.toException().causedBy(refused);
        }
        if (refused instanceof MismatchedInputException mismatch) {
            return ofMismatch(mismatch).causedBy(refused);
        }
        return malformed(refused).causedBy(refused);
    }

    private static ProblemException malformed(JsonProcessingException refused) {
        JsonLocation location = refused.getLocation();
        return location == null
                ? ProblemType.MALFORMED_BODY.toException(1, 1)
                : ProblemType.MALFORMED_BODY.toException(location.getLineNr(), location.getColumnNr());
    }

    private static ProblemException ofMismatch(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return field(mismatch, "unknown-field");
        }
        String message = String.valueOf(mismatch.getMessage());
        Class<?> target = mismatch.getTargetType();
        if (target != null && target.isEnum()) {
            return field(mismatch, "not-one-of", constants(target));
        }
        if (target != null && target.isPrimitive() && message.startsWith("Cannot map `null`")) {
            return field(mismatch, "required");
        }
        if (message.startsWith("Trailing token")) {
            return malformed(mismatch);
        }
        return field(mismatch, notA(target));
    }

    private static ProblemException field(JsonMappingException located, String code, @Nullable Object... arguments) {
        return new FieldError(FieldError.Place.POINTER, pointer(located), code, Texts.numbered(arguments), null)
                .toException();
    }

    static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String notA(@Nullable Class<?> target) {
        if (target == null || Map.class.isAssignableFrom(target)) {
            return "not-an-object";
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "not-a-list";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "not-a-boolean";
        }
        if (List.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class)
                .contains(target)) {
            return "not-a-whole-number";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "not-a-number";
        }
        return CharSequence.class.isAssignableFrom(target) ? "not-a-text" : "not-an-object";
    }

    static String pointer(JsonMappingException located) {
        List<JsonMappingException.Reference> path = located.getPath();
        return path.stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
