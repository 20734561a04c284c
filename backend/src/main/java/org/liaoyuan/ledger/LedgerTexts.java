package org.liaoyuan.ledger;

import java.util.Locale;
import java.util.Map;

/** Reads numbers of loans and people, codes, words and free text. */
final class LedgerTexts {

    static final int LONGEST_LOAN_NO = 64;
    static final int LONGEST_CODE = 64;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TEXT = 200;

    private static final int SHORTEST_PHONE = 5;
    private static final int LONGEST_PHONE = 20;

    // More digits than these a spreadsheet does not keep.
    private static final int SURE_DIGITS = 15;

    private static final Map<String, String> PRODUCTS = Map.of(
            "按揭", "MORTGAGE",
            "消费", "CONSUMER",
            "经营", "BUSINESS");

    private static final Map<String, RowType> TYPES = Map.of(
            "DISBURSEMENT", RowType.DISBURSEMENT,
            "放款", RowType.DISBURSEMENT,
            "投放", RowType.DISBURSEMENT,
            "REVERSAL", RowType.REVERSAL,
            "冲正", RowType.REVERSAL,
            "撤销", RowType.REVERSAL);

    private LedgerTexts() {}

    static String loanNo(String text) throws CellFault {
        return identifier(text, LONGEST_LOAN_NO, RowFault.INVALID_LOAN_NO);
    }

    static String code(String text) throws CellFault {
        return identifier(text, LONGEST_CODE, RowFault.INVALID_CODE);
    }

    private static String identifier(String text, int longest, RowFault fault) throws CellFault {
        if (isShortened(text)) {
            throw new CellFault(RowFault.MANGLED_NUMBER);
        }
        if (text.codePointCount(0, text.length()) > longest || !isPrintable(text)) {
            throw new CellFault(fault);
        }
        return wholeNumber(text);
    }

    private static boolean isPrintable(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (!isPrintable(point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int point) {
        if (point > ' ' && point < 0x7F) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** 2.02406E+15: most of the digits are gone. */
    private static boolean isShortened(String text) {
        int exponent = text.indexOf("E+");
        return exponent > 0
                && isDigitsOrPoint(text, 0, exponent)
                && exponent + 2 < text.length()
                && isDigitsOrPoint(text, exponent + 2, text.length());
    }

    /** 810017.0 is 810017: a spreadsheet took the number for a quantity. */
    private static String wholeNumber(String text) {
        int point = text.length() - 2;
        boolean fraction =
                point > 0 && point <= SURE_DIGITS && text.charAt(point) == '.' && text.charAt(point + 1) == '0';
        return fraction && text.indexOf('.') == point && isDigitsOrPoint(text, 0, point)
                ? text.substring(0, point)
                : text;
    }

    private static boolean isDigitsOrPoint(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if ((character < '0' || character > '9') && character != '.') {
                return false;
            }
        }
        return true;
    }

    /** Digits alone, with a plus before them where the country is given. */
    static String phone(String text) throws CellFault {
        if (isShortened(text)) {
            throw new CellFault(RowFault.MANGLED_NUMBER);
        }
        StringBuilder digits = new StringBuilder(wholeNumber(text));
        for (int i = digits.length() - 1; i >= 0; i--) {
            if (" -()".indexOf(digits.charAt(i)) >= 0) {
                digits.deleteCharAt(i);
            }
        }
        int from = digits.indexOf("+") == 0 ? 1 : 0;
        int length = digits.length() - from;
        boolean digitsOnly = digits.chars().skip(from).allMatch(character -> character >= '0' && character <= '9');
        if (!digitsOnly || length < SHORTEST_PHONE || length > LONGEST_PHONE) {
            throw new CellFault(RowFault.INVALID_PHONE);
        }
        return digits.toString();
    }

    static String name(String text) throws CellFault {
        return free(text, LONGEST_NAME);
    }

    static String text(String text) throws CellFault {
        return free(text, LONGEST_TEXT);
    }

    /** Line ends and tabs inside of a quoted cell become blanks; other control characters are nothing that anybody wrote. */
    private static String free(String text, int longest) throws CellFault {
        String oneLine = isPlain(text)
                ? text
                : text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (oneLine.codePoints().anyMatch(Character::isISOControl)) {
            throw new CellFault(RowFault.INVALID_TEXT);
        }
        if (oneLine.codePointCount(0, oneLine.length()) > longest) {
            throw new CellFault(RowFault.TEXT_TOO_LONG, longest);
        }
        return oneLine;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** The code of a product; those beyond the three are known to the scheme of the month alone. */
    static String product(String text) throws CellFault {
        String code = PRODUCTS.getOrDefault(text, text);
        if (PRODUCTS.containsValue(code.toUpperCase(Locale.ROOT))) {
            return code.toUpperCase(Locale.ROOT);
        }
        if (code.length() > LONGEST_CODE || !isUpperSnake(code)) {
            throw new CellFault(RowFault.UNKNOWN_PRODUCT);
        }
        return code;
    }

    private static boolean isUpperSnake(String code) {
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            boolean letter = character >= 'A' && character <= 'Z';
            boolean other = character == '_' || character >= '0' && character <= '9';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return true;
    }

    static RowType type(String text) throws CellFault {
        RowType type = TYPES.get(text.toUpperCase(Locale.ROOT));
        if (type == null) {
            throw new CellFault(RowFault.UNKNOWN_TYPE);
        }
        return type;
    }
}
