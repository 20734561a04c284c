package org.liaoyuan.platform.table;

import java.text.Normalizer;

/** The one way in which text from a file is made comparable. */
public final class CellText {

    private CellText() {}

    /**
     * Folds compatibility forms (NFKC: full-width digits become plain ones), drops invisible format characters such as the
     * zero-width space wherever they stand, and trims every kind of blank at both ends.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStable(text.charAt(i))) {
                return trim(Normalizer.normalize(withoutFormatCharacters(text), Normalizer.Form.NFKC));
            }
        }
        return trim(text);
    }

    /** Blanks of every script, controls such as TAB, and the invisible characters of width zero. */
    public static boolean isBlank(int character) {
        if (character < 0x80) {
            return character <= ' ';
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    // Printable ASCII and the common Han ideographs are their own NFKC form: most cells need no more than this test.
    private static boolean isStable(char character) {
        return character >= ' ' && character < 0x7F || character >= 0x4E00 && character <= 0x9FFF;
    }

    private static String withoutFormatCharacters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
