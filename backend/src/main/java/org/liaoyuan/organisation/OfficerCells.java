package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaoyuan.platform.json.IncomingText;
import org.liaoyuan.platform.table.CellDay;

/** What codes, names, phone numbers and days of units and people look like. */
final class OfficerCells {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_REASON = 200;
    static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** Codes stand in addresses, so they hold nothing that would need escaping there but Chinese characters. */
    private static final String CODE = "[A-Za-z0-9\\p{IsHan}][A-Za-z0-9\\p{IsHan}._-]{0,63}";

    private static final Pattern CODES = Pattern.compile(CODE);
    private static final Pattern NUMBER_AS_QUANTITY = Pattern.compile("(\\d{1,15})\\.0");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,20}");

    private OfficerCells() {}

    /** 810017.0 is 810017: a spreadsheet took the number for a quantity. */
    static String code(String column, String text) throws BadCell {
        Matcher quantity = NUMBER_AS_QUANTITY.matcher(text);
        String code = quantity.matches() ? quantity.group(1) : text;
        if (!isCode(code)) {
            throw new BadCell(column, RowFault.INVALID_CODE);
        }
        return code;
    }

    static boolean isCode(String text) {
        return CODES.matcher(text).matches();
    }

    static boolean isName(String text) {
        return !text.isBlank()
                && IncomingText.check(text, false) == null
                && text.strip().codePointCount(0, text.strip().length()) <= LONGEST_NAME;
    }

    static String name(String column, String text) throws BadCell {
        return text(column, text, LONGEST_NAME);
    }

    static String reason(String column, String text) throws BadCell {
        return text(column, text, LONGEST_REASON);
    }

    private static String text(String column, String text, int longest) throws BadCell {
        if (IncomingText.check(text, false) != null) {
            throw new BadCell(column, RowFault.INVALID_TEXT);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new BadCell(column, RowFault.TEXT_TOO_LONG, longest);
        }
        return text;
    }

    static String phone(String column, String text) throws BadCell {
        String digits = text.replaceAll("[ ()-]|\\.0$", "");
        if (!PHONE.matcher(digits).matches()) {
            throw new BadCell(column, RowFault.INVALID_PHONE);
        }
        return digits;
    }

    /** Year, month and day in this order, in any of the usual ways of writing. */
    static LocalDate day(String column, String text, LocalDate latest) throws BadCell {
        LocalDate day = CellDay.of(text);
        if (day == null) {
            throw new BadCell(column, RowFault.INVALID_DATE);
        }
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            throw new BadCell(column, RowFault.IMPLAUSIBLE_DATE, EARLIEST, latest);
        }
        return day;
    }
}
