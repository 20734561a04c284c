package org.liaoyuan.platform.text;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the product answers in; Chinese unless the caller asks for English. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "uuuu年M月"),
    EN(Locale.ENGLISH, "MMMM uuuu");

    private final Locale locale;
    private final DateTimeFormatter months;

    Language(Locale locale, String months) {
        this.locale = locale;
        this.months = DateTimeFormatter.ofPattern(months, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** A month as it is read, not as on the wire. */
    public String month(YearMonth month) {
        return months.format(month);
    }

    /** The first of our languages in an {@code Accept-Language} header; a header that cannot be read counts as none. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> named(range.getRange()))
                    .filter(language -> language != null)
                    .findFirst()
                    .orElse(ZH);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            // The second is what Java throws for a hyphen alone.
            return ZH;
        }
    }

    private static @Nullable Language named(String range) {
        String tag = range.toLowerCase(Locale.ROOT);
        if (tag.equals("*") || tag.equals("zh") || tag.startsWith("zh-")) {
            return ZH;
        }
        return tag.equals("en") || tag.startsWith("en-") ? EN : null;
    }
}
