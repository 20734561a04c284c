package org.liaoyuan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.InvalidValueException;

/** Jackson's own are lenient: they take dates as numbers or arrays, texts for numbers, and any character. */
final class StrictDeserializers {

    private StrictDeserializers() {}

    static SimpleModule module() {
        return new SimpleModule("strict")
                .addDeserializer(String.class, new Text(false))
                .addDeserializer(BigDecimal.class, new Number())
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, Strict::day, "not-a-date"))
                .addDeserializer(YearMonth.class, new Parsed<>(YearMonth.class, Strict::month, "not-a-month"))
                .addDeserializer(Instant.class, new Parsed<>(Instant.class, Strict::instant, "not-an-instant"))
                .addDeserializer(UUID.class, new Parsed<>(UUID.class, Strict::id, "not-a-uuid"));
    }

    private static final class Text extends StdScalarDeserializer<String> implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        private final boolean multiLine;

        Text(boolean multiLine) {
            super(String.class);
            this.multiLine = multiLine;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            boolean wanted = property != null && property.getAnnotation(MultiLine.class) != null;
            return wanted == multiLine ? this : new Text(wanted);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidValueException(parser, String.class, "not-a-text");
            }
            String text = parser.getText();
            IncomingText.Refusal refusal = IncomingText.check(text, multiLine);
            if (refusal != null) {
                throw new InvalidValueException(parser, String.class, refusal.code(), refusal.argument());
            }
            return IncomingText.normalise(text);
        }
    }

    private static final class Number extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1;

        Number() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                throw new InvalidValueException(parser, BigDecimal.class, "not-a-number");
            }
            BigDecimal number = parser.getDecimalValue();
            if (!Strict.sizeable(number)) {
                throw new InvalidValueException(parser, BigDecimal.class, "number-out-of-range");
            }
            return number;
        }
    }

    private static final class Parsed<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, @Nullable T> parse;
        private final String code;

        Parsed(Class<T> type, Function<String, @Nullable T> parse, String code) {
            super(type);
            this.parse = parse;
            this.code = code;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = parser.hasToken(JsonToken.VALUE_STRING) ? parse.apply(parser.getText()) : null;
            if (value == null) {
                throw new InvalidValueException(parser, handledType(), code);
            }
            return value;
        }
    }
}
