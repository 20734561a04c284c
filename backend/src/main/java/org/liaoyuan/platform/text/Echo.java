package org.liaoyuan.platform.text;

/** Makes what a caller sent fit to be repeated in an answer or a log line. */
public final class Echo {

    private static final int LIMIT = 200;
    private static final int REPLACEMENT = 0xFFFD;

    private Echo() {}

    /** At most 200 characters; control characters and halves of characters become U+FFFD, for JSON cannot carry them. */
    public static String of(String text) {
        StringBuilder echo = new StringBuilder(Math.min(text.length(), LIMIT + 1));
        text.codePoints()
                .limit(LIMIT)
                .map(point -> printable(point) ? point : REPLACEMENT)
                .forEach(echo::appendCodePoint);
        boolean cut = text.length() > 2 * LIMIT || text.codePointCount(0, text.length()) > LIMIT;
        return cut ? echo.append('…').toString() : echo.toString();
    }

    private static boolean printable(int point) {
        return !Character.isISOControl(point)
                && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
