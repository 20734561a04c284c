package org.liaoyuan.platform.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ParameterName;

/** Reads query, path, header and form values; what does not fit is a 400 that names the parameter. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private record Kind<T>(Function<String, @Nullable T> parse, String code) {}

    private static final Map<Class<?>, Kind<?>> KINDS = Map.ofEntries(
            Map.entry(LocalDate.class, new Kind<>(Strict::day, "not-a-date")),
            Map.entry(YearMonth.class, new Kind<>(Strict::month, "not-a-month")),
            Map.entry(Instant.class, new Kind<>(Strict::instant, "not-an-instant")),
            Map.entry(UUID.class, new Kind<>(Strict::id, "not-a-uuid")),
            Map.entry(BigDecimal.class, new Kind<>(Strict::number, "not-a-number")),
            Map.entry(Long.class, new Kind<>(Strict::whole, "not-a-whole-number")),
            Map.entry(long.class, new Kind<>(Strict::whole, "not-a-whole-number")),
            Map.entry(Integer.class, new Kind<>(StrictParameters::integer, "not-a-whole-number")),
            Map.entry(int.class, new Kind<>(StrictParameters::integer, "not-a-whole-number")),
            Map.entry(Boolean.class, new Kind<>(Strict::truth, "not-a-boolean")),
            Map.entry(boolean.class, new Kind<>(Strict::truth, "not-a-boolean")));

    @Override
    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // null is the interface's "not mine"
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Kind<?> kind = type.isEnum() ? enumeration((Class<? extends Enum>) type) : KINDS.get(type);
        ParameterName name = ParameterName.of(annotations, "?");
        return kind == null || name == null ? null : (ParamConverter<T>) new Converter<>(kind, name, type);
    }

    private static @Nullable Integer integer(String text) {
        Long whole = Strict.whole(text);
        return whole == null || whole != whole.intValue() ? null : whole.intValue();
    }

    private static <E extends Enum<E>> Kind<E> enumeration(Class<E> type) {
        return new Kind<>(
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElse(null),
                "not-one-of");
    }

    private record Converter<T>(Kind<T> kind, ParameterName name, Class<?> type) implements ParamConverter<T> {

        /** A parameter left empty ({@code ?tier=}) counts as not given. */
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || (text.isEmpty() && !type.isPrimitive())) {
                return null;
            }
            T value = kind.parse().apply(text);
            if (value == null) {
                throw new FieldError(name.place(), name.name(), kind.code(), arguments(), null).toException();
            }
            return value;
        }

        private Map<String, @Nullable Object> arguments() {
            return type.isEnum()
                    ? Map.of(
                            "0",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", ")))
                    : Map.of();
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
