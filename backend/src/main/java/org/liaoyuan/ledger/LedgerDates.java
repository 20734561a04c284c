package org.liaoyuan.ledger;

import java.time.LocalDate;

/** Reads days: the one ISO form quickly, and the other forms that say year, month and day without doubt. */
final class LedgerDates implements CellParser<LocalDate> {

    // Anything before is a slip of the pen that would open hundreds of months.
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SERIAL_LENGTH = 5;
    private static final int COMPACT_LENGTH = 8;
    private static final int ISO_LENGTH = 10;

    private final LocalDate today;

    LedgerDates(LocalDate today) {
        this.today = today;
    }

    @Override
    public LocalDate parse(String text) throws CellFault {
        LocalDate day = isIso(text) ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : tolerant(text);
        if (day.isBefore(EARLIEST)) {
            throw new CellFault(RowFault.DATE_TOO_EARLY, EARLIEST);
        }
        if (day.isAfter(today)) {
            throw new CellFault(RowFault.FUTURE_DATE, today);
        }
        return day;
    }

    private static boolean isIso(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        return areDigits(text, 0, 4) && areDigits(text, 5, 7) && areDigits(text, 8, 10);
    }

    private static LocalDate tolerant(String given) throws CellFault {
        String text = withoutMidnight(given);
        if (areDigits(text, 0, text.length())) {
            return ofDigits(text);
        }
        if (text.endsWith(".0") && text.length() == SERIAL_LENGTH + 2 && areDigits(text, 0, SERIAL_LENGTH)) {
            return ofDigits(text.substring(0, SERIAL_LENGTH));
        }
        return ofParts(text);
    }

    private static LocalDate ofDigits(String digits) throws CellFault {
        return switch (digits.length()) {
            case COMPACT_LENGTH -> day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            case SERIAL_LENGTH -> SERIAL_ZERO.plusDays(number(digits, 0, SERIAL_LENGTH));
            default -> throw new CellFault(RowFault.INVALID_DATE);
        };
    }

    /** Year, month and day apart by {@code - / .} or by 年月日, leading zeros or none. */
    private static LocalDate ofParts(String text) throws CellFault {
        int first = digitsFrom(text, 0);
        int second = first < text.length() ? digitsFrom(text, first + 1) : first;
        if (first == 0 || second == first + 1 || second >= text.length() || !areSeparators(text, first, second)) {
            throw unclear(text);
        }
        int third = digitsFrom(text, second + 1);
        boolean chinese = text.charAt(first) == '年';
        boolean ended =
                third == text.length() || chinese && third == text.length() - 1 && isDaySign(text.charAt(third));
        if (first != 4 || second - first > 3 || third - second > 3 || third == second + 1 || !ended) {
            throw unclear(text);
        }
        return day(number(text, 0, first), number(text, first + 1, second), number(text, second + 1, third));
    }

    private static boolean areSeparators(String text, int first, int second) {
        char one = text.charAt(first);
        char two = text.charAt(second);
        return one == '年' && two == '月' || one == two && (one == '-' || one == '/' || one == '.');
    }

    private static boolean isDaySign(char character) {
        return character == '日' || character == '号';
    }

    private static LocalDate day(int year, int month, int day) throws CellFault {
        if (month < 1 || month > 12 || day < 1 || day > 31 || day > 28 && day > daysOf(year, month)) {
            throw new CellFault(RowFault.NO_SUCH_DAY);
        }
        return LocalDate.of(year, month, day);
    }

    private static int daysOf(int year, int month) {
        return LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** A time other than midnight may belong to another zone and so to another day: it stays, and the cell is refused. */
    private static String withoutMidnight(String text) throws CellFault {
        int time = Math.max(text.indexOf(' '), text.indexOf('T'));
        int colon = text.indexOf(':');
        if (time <= 0 || colon < time) {
            return text;
        }
        for (int i = time + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '0' && character != ':' && character != '.') {
                throw new CellFault(RowFault.TIME_IN_DATE);
            }
        }
        return text.substring(0, time).stripTrailing();
    }

    /** Which of the usual unclear forms it is, so that the message can say what to write instead. */
    private static CellFault unclear(String text) {
        int first = digitsFrom(text, 0);
        boolean separated = first > 0 && first < 3 && first < text.length() && "-/. ".indexOf(text.charAt(first)) >= 0;
        int last = text.length();
        while (last > 0 && isDigit(text.charAt(last - 1))) {
            last--;
        }
        int lastDigits = text.length() - last;
        if (separated && lastDigits == 4) {
            return new CellFault(RowFault.AMBIGUOUS_DATE);
        }
        return new CellFault(
                separated && lastDigits > 0 && lastDigits <= 2 ? RowFault.TWO_DIGIT_YEAR : RowFault.INVALID_DATE);
    }

    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
