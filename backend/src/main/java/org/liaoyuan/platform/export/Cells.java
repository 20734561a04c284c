package org.liaoyuan.platform.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;
import org.liaoyuan.platform.time.BankTime;

/** What a value looks like in a file. */
public final class Cells {

    private static final Texts TEXTS = Texts.of("columns");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(BankTime.ZONE);

    // Spreadsheets take the full-width forms for the narrow ones, and some split a cell at a line break.
    private static final Pattern FORMULA = Pattern.compile("(?m)^(?=[=+\\-@\\t\\r＝＋－＠])");

    private Cells() {}

    /** For a file that a spreadsheet opens. */
    static String text(Object value, Language language) {
        return value instanceof Instant || value instanceof Enum<?> || value instanceof Boolean
                ? plain(value, language)
                : defuse(value.toString());
    }

    /** For a reader: moments in the bank's time, constants and yes or no in words. */
    public static String plain(Object value, Language language) {
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof Enum<?> constant) {
            return text(
                    constant.getDeclaringClass().getSimpleName() + "." + constant.name(), constant.name(), language);
        }
        if (value instanceof Boolean) {
            return text("Boolean." + value, value.toString(), language);
        }
        return value.toString();
    }

    private static String text(String key, String otherwise, Language language) {
        return TEXTS.find(language, key, Map.of()).orElse(otherwise);
    }

    /** With an apostrophe before whatever a spreadsheet would take for a formula. */
    static String defuse(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }
}
