package org.liaoyuan.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Bodies that head office sends: the documented default scheme, bent where a test wants it. */
final class SchemeDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemeDocuments() {}

    static String example() {
        return example(scheme -> {});
    }

    static String from(String month) {
        return example(scheme -> scheme.put("effectiveFrom", month));
    }

    static String example(Consumer<ObjectNode> change) {
        try (InputStream file = SchemeDocuments.class.getResourceAsStream("/scheme/default-scheme.json")) {
            ObjectNode scheme = (ObjectNode) JSON.readTree(file);
            change.accept(scheme);
            return JSON.writeValueAsString(scheme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with another value at a JSON pointer, {@code null} being JSON's null. */
    static String with(String pointer, @Nullable Object value) {
        return example(scheme -> {
            int last = pointer.lastIndexOf('/');
            ObjectNode parent = (ObjectNode) scheme.at(pointer.substring(0, last));
            parent.set(pointer.substring(last + 1), node(value));
        });
    }

    private static JsonNode node(@Nullable Object value) {
        return value instanceof String number && number.matches("-?\\d+(\\.\\d+)?")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(number))
                : JSON.valueToTree(value);
    }
}
