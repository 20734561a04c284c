package org.liaoyuan.platform.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show a number as a date or as a percentage. */
final class CellStyles {

    private static final int MOST = 65_536;

    private final BitSet dates = new BitSet();
    private final BitSet percentages = new BitSet();

    static CellStyles read(@Nullable XmlPart part) throws IOException {
        CellStyles styles = new CellStyles();
        if (part != null) {
            styles.readFrom(part);
        }
        return styles;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    boolean isPercentage(int style) {
        return style >= 0 && percentages.get(style);
    }

    private void readFrom(XmlPart part) throws IOException {
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        while (part.next()) {
            if (part.isStart("numFmt")) {
                formats.put(text(part.attribute("numFmtId")), text(part.attribute("formatCode")));
            } else if (part.isStart("cellXfs")) {
                cells = true;
            } else if (part.isEnd("cellXfs")) {
                return;
            } else if (cells && part.isStart("xf")) {
                String format = text(part.attribute("numFmtId"));
                dates.set(style, isDate(format, formats));
                percentages.set(style++, isPercentage(format, formats));
            }
            if (formats.size() > MOST || style > MOST) {
                throw part.damaged(null);
            }
        }
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String code = formats.get(id);
        return code == null ? isBuiltInDate(id) : showsDate(code);
    }

    private static boolean isPercentage(String id, Map<String, String> formats) {
        String code = formats.get(id);
        return code == null ? id.equals("9") || id.equals("10") : !showsDate(code) && asksFor("%", code);
    }

    // The numbers that the file format itself gives to dates, its Chinese and Japanese ones among them.
    private static boolean isBuiltInDate(String id) {
        if (id.isEmpty() || id.length() > 3 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(id);
        return number >= 14 && number <= 22
                || number >= 27 && number <= 36
                || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }

    static boolean showsDate(String code) {
        return asksFor("yYmMdDhHsS", code);
    }

    /** Whether the first section of a format has one of the characters, outside of what it only quotes. */
    private static boolean asksFor(String characters, String code) {
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            switch (code.charAt(i)) {
                case '"' -> i = closing(code, '"', i);
                case '[' -> i = closing(code, ']', i);
                case '\\', '_', '*' -> i++;
                default -> {
                    if (characters.indexOf(code.charAt(i)) >= 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int closing(String code, char mark, int from) {
        int at = code.indexOf(mark, from + 1);
        return at < 0 ? code.length() : at;
    }
}
