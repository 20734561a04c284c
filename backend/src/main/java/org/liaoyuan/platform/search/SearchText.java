package org.liaoyuan.platform.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words as written, without blanks around it
 * @param letters the same as pinyin or its initials, in lower case and without blanks; null where it holds anything but
 *     letters and digits
 */
public record SearchText(String words, @Nullable String letters) {

    public static SearchText of(String raw) {
        String words = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        String letters = words.toLowerCase(Locale.ROOT).replaceAll("[ ']", "");
        boolean plain =
                !letters.isEmpty() && letters.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        return new SearchText(words, plain ? letters : null);
    }
}
