package org.liaoyuan.messaging;

import com.fasterxml.jackson.databind.JsonNode;
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
                .forEachRemaining(argument -> filled.put(argument.getKey(), text(language, argument.getValue())));
        return ALL.find(language, key, filled).orElse(key);
    }

    /** A {@link TextKey} is an object on file; everything else a plain value. */
    private static String text(Language language, JsonNode value) {
        return value.isObject() ? ALL.get(language, value.path("key").asText()) : value.asText();
    }
}
