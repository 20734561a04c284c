package org.liaoyuan.platform.text;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One pair of UTF-8 property files, {@code <name>.properties} in English and {@code <name>_zh_CN.properties}. A text names
 * its arguments as {@code {0}} or {@code {min}}; numbers appear as they are written on the wire, without grouping, so that
 * what a message says can be searched for in the request.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

    // Without it a missing English text would be looked up in the language of the machine.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;

    private Texts(String name) {
        this.name = name;
    }

    public static Texts of(String name) {
        return new Texts(name);
    }

    /** The text, or the key itself when there is none: an answer with a bare key beats no answer. */
    public String get(Language language, String key, @Nullable Object... arguments) {
        return find(language, key, numbered(arguments)).orElse(key);
    }

    /** The same for readers who are not known yet. */
    public Map<Language, String> inEveryLanguage(String key, @Nullable Object... arguments) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, get(language, key, arguments));
        }
        return texts;
    }

    public Optional<String> find(Language language, String key, Map<String, ? extends @Nullable Object> arguments) {
        try {
            return Optional.of(fill(bundle(language).getString(key), arguments));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    public Set<String> keys(Language language) {
        return bundle(language).keySet();
    }

    private ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(name, language.locale(), Texts.class.getClassLoader(), EXACT);
    }

    /** Arguments by position, as {@link #find} takes them: {@code "0"}, {@code "1"}, … */
    public static Map<String, @Nullable Object> numbered(@Nullable Object... arguments) {
        Map<String, @Nullable Object> byName = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            byName.put(Integer.toString(i), arguments[i]);
        }
        return byName;
    }

    private static String fill(String text, Map<String, ? extends @Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        arguments.containsKey(match.group(1)) ? write(arguments.get(match.group(1))) : match.group()));
    }

    private static String write(@Nullable Object argument) {
        if (argument == null) {
            return "–";
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : Echo.of(argument.toString());
    }
}
