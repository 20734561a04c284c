package org.liaoyuan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** The words of messages, found when they are read: so they follow the reader's language. */
final class MessageTexts {
    static final Texts ALL = Texts.of("messages/messaging");

    private MessageTexts() {}

    static String label(Language language, String kind) {
        return ALL.get(language, kind + ".label");
    }

    static String title(Language language, String kind, JsonNode arguments) {
        return words(language, kind + ".title", arguments);
    }

    static String body(Language language, String kind, JsonNode arguments) {
        return words(language, kind + ".body", arguments);
    }

    private static String words(Language language, String key, JsonNode arguments) {
        Map<String, String> filled = new TreeMap<>();
        arguments
                .fields()
                .forEachRemaining(argument ->
                        filled.put(argument.getKey(), text(language, argument.getKey(), argument.getValue())));
        return ALL.find(language, key, filled).orElse(key);
    }

    /** A {@link TextKey} is an object on file, a month as on the wire; everything else is as it is to be read. */
    private static String text(Language language, String name, JsonNode value) {
        if (value.isObject()) {
            return ALL.get(language, value.path("key").asText());
        }
        return name.equals("month") ? language.month(YearMonth.parse(value.asText())) : value.asText();
    }
}
