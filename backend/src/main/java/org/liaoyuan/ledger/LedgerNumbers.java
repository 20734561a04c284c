package org.liaoyuan.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimal numbers as people and spreadsheets write them, exactly or not at all. */
final class LedgerNumbers {

    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("99999999999999.99");
    private static final int AMOUNT_PLACES = 2;
    private static final int RATE_PLACES = 6;
    private static final int LONGEST = 40;

    // Keeps 1e999999999 from becoming a number of a billion digits.
    private static final int LARGEST_EXPONENT = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_TERM = 600;

    private LedgerNumbers() {}

    /** Yuan, greater than 0, scale 2. */
    static BigDecimal amount(String text) throws CellFault {
        BigDecimal amount = plainAmount(text);
        if (amount == null) {
            amount = decimal(withoutYuanSign(text));
        }
        if (amount.signum() <= 0) {
            throw new CellFault(RowFault.NOT_POSITIVE);
        }
        if (amount.compareTo(LARGEST_AMOUNT) > 0) {
            throw new CellFault(RowFault.AMOUNT_TOO_LARGE, LARGEST_AMOUNT.toPlainString());
        }
        return withPlaces(amount, AMOUNT_PLACES).setScale(AMOUNT_PLACES);
    }

    /** Per cent a year, 0 to 100. */
    static BigDecimal rate(String text) throws CellFault {
        BigDecimal rate = withPlaces(decimal(withoutPercentSign(text)), RATE_PLACES);
        if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0) {
            throw new CellFault(RowFault.OUT_OF_RANGE, 0, 100);
        }
        return rate;
    }

    /** Between 0 and 1, both excluded; 30% is 0.3. */
    static BigDecimal share(String text) throws CellFault {
        String digits = withoutPercentSign(text);
        BigDecimal number = decimal(digits);
        BigDecimal share = withPlaces(digits.equals(text) ? number : number.movePointLeft(2), RATE_PLACES);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new CellFault(RowFault.OUT_OF_RANGE, 0, 1);
        }
        return share;
    }

    /** Whole months, 1 to 600. */
    static Integer term(String text) throws CellFault {
        BigDecimal months = withPlaces(decimal(text), 0);
        if (months.signum() <= 0 || months.compareTo(BigDecimal.valueOf(LONGEST_TERM)) > 0) {
            throw new CellFault(RowFault.OUT_OF_RANGE, 1, LONGEST_TERM);
        }
        return months.intValueExact();
    }

    /** The form nearly every row has: digits, at most 14, and a point with two more. Null for every other. */
    private static @Nullable BigDecimal plainAmount(String text) {
        int point = text.length() - AMOUNT_PLACES - 1;
        if (point < 1 || point > 14 || text.charAt(point) != '.') {
            return null;
        }
        long cents = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return null;
            }
            cents = i == point ? cents : cents * 10 + digit;
        }
        return BigDecimal.valueOf(cents, AMOUNT_PLACES);
    }

    private static String withoutYuanSign(String text) {
        return text.charAt(0) == '¥' ? text.substring(1).strip() : text;
    }

    private static String withoutPercentSign(String text) {
        return text.charAt(text.length() - 1) == '%'
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    private static BigDecimal decimal(String text) throws CellFault {
        String digits = withoutThousands(text);
        if (digits.isEmpty() || digits.length() > LONGEST || !isNumeric(digits)) {
            throw unreadable(text);
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
                throw new CellFault(RowFault.INVALID_NUMBER);
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw unreadable(text);
        }
    }

    /** Commas are dropped only where each parts off exactly three digits: 48,0000 may be 48 or 480,000. */
    private static String withoutThousands(String text) {
        int comma = text.indexOf(',');
        if (comma < 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return text;
        }
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        int lead = Character.isDigit(text.charAt(0)) ? 0 : 1;
        boolean grouped = comma - lead >= 1 && comma - lead <= 3 && (end - comma) % 4 == 0;
        for (int i = comma; grouped && i < text.length(); i++) {
            grouped = (text.charAt(i) == ',') == (i < end && (i - comma) % 4 == 0);
        }
        return grouped ? text.replace(",", "") : text;
    }

    /** Only what BigDecimal takes and people mean: it would take the digits of other scripts, too. */
    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ((character < '0' || character > '9') && "+-.eE".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static CellFault unreadable(String text) {
        if (text.chars().anyMatch(LedgerNumbers::isForeignCurrency)) {
            return new CellFault(RowFault.FOREIGN_CURRENCY);
        }
        if (text.startsWith("(") || text.startsWith("-") || text.startsWith("\u2212")) {
            return new CellFault(RowFault.NOT_POSITIVE);
        }
        boolean unit = !text.isEmpty()
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && Character.isLetter(text.charAt(text.length() - 1));
        return new CellFault(unit ? RowFault.UNIT_IN_NUMBER : RowFault.INVALID_NUMBER);
    }

    private static boolean isForeignCurrency(int character) {
        return character != '¥' && Character.getType(character) == Character.CURRENCY_SYMBOL;
    }

    private static BigDecimal withPlaces(BigDecimal number, int places) throws CellFault {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number;
        if (shortest.scale() > places) {
            shortest = shortest.stripTrailingZeros();
        }
        if (shortest.scale() > places) {
            throw new CellFault(RowFault.TOO_MANY_DECIMALS, places);
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
