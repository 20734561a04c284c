package org.liaoyuan.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which constraint was broken, and where. A constraint whose {@code message} is a plain code ({@code
 * message = "staff-no-form"}) is reported under that code; the constraints of the specification have codes of ours.
 */
final class ConstraintProblems {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ConstraintProblems() {}

    static ProblemException of(ConstraintViolationException refused) {
        List<Path.Node> anyPath = refused.getConstraintViolations().stream()
                .findFirst()
                .map(violation -> nodes(violation.getPropertyPath()))
                .orElse(List.of());
        if (anyPath.stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE)) {
            return ProblemType.INTERNAL.toException();
        }
        return ProblemType.INVALID_INPUT
                .toException()
                .with(refused.getConstraintViolations().stream()
                        .map(ConstraintProblems::error)
                        .sorted(Comparator.comparing(FieldError::name).thenComparing(FieldError::code))
                        .toList());
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String code = code(violation);
        Map<String, @Nullable Object> attributes =
                new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        attributes.putIfAbsent("value", 0); // @Positive and its kin have none
        List<Path.Node> nodes = nodes(violation.getPropertyPath());
        FieldError.Place place = FieldError.Place.POINTER;
        String name = pointer(nodes);
        Path.ParameterNode parameter = parameter(nodes);
        if (parameter != null) {
            ParameterName named = ParameterName.of(violation.getRootBeanClass(), nodes);
            place = named.place();
            name = place == FieldError.Place.POINTER ? name : named.name();
        }
        return new FieldError(place, name, code, attributes, ownMessage(violation, code));
    }

    /** Null where the text is ours; else what the constraint itself says. */
    private static @Nullable String ownMessage(ConstraintViolation<?> violation, String code) {
        boolean known = !code.equals(fallback(violation)) || isCode(violation.getMessageTemplate());
        return known ? null : violation.getMessage();
    }

    private static String code(ConstraintViolation<?> violation) {
        if (isCode(violation.getMessageTemplate())) {
            return violation.getMessageTemplate();
        }
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        boolean inclusive = !Boolean.FALSE.equals(attributes.get("inclusive"));
        return switch (annotation(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Null" -> "must-be-absent";
            case "Size" -> size(violation.getInvalidValue(), attributes);
            case "Min", "PositiveOrZero" -> "too-small";
            case "DecimalMin" -> inclusive ? "too-small" : "must-be-above";
            case "Positive" -> "must-be-above";
            case "Max", "NegativeOrZero" -> "too-large";
            case "DecimalMax" -> inclusive ? "too-large" : "must-be-below";
            case "Negative" -> "must-be-below";
            case "Digits" -> "places";
            case "Pattern", "Email" -> "format";
            case "Past", "PastOrPresent" -> "must-be-past";
            case "Future", "FutureOrPresent" -> "must-be-future";
            default -> fallback(violation);
        };
    }

    private static String size(@Nullable Object value, Map<String, Object> attributes) {
        String what = value instanceof CharSequence ? "text" : "items";
        if (Objects.equals(attributes.get("min"), 0)) {
            return what + (what.equals("text") ? "-too-long" : "-too-many");
        }
        if (Objects.equals(attributes.get("max"), Integer.MAX_VALUE)) {
            return what + (what.equals("text") ? "-too-short" : "-too-few");
        }
        return what + (what.equals("text") ? "-length" : "-count");
    }

    private static String fallback(ConstraintViolation<?> violation) {
        return annotation(violation).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String annotation(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static boolean isCode(String template) {
        return CODE.matcher(template).matches();
    }

    private static List<Path.Node> nodes(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes;
    }

    private static Path.@Nullable ParameterNode parameter(List<Path.Node> nodes) {
        return nodes.stream()
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(node -> node.as(Path.ParameterNode.class))
                .findFirst()
                .orElse(null);
    }

    // Method and parameter are names of ours and say nothing to the caller.
    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            Object step = node.getIndex() == null ? node.getKey() : node.getIndex();
            if (node.isInIterable() && step != null) {
                pointer.append('/').append(JsonProblems.escape(step.toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(JsonProblems.escape(node.getName()));
            }
        }
        return pointer.toString();
    }
}
