package org.liaoyuan.platform.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The text of a sheet's numbers, and of those that are days. */
final class SheetNumbers {

    // A spreadsheet keeps 15 digits; what it writes beyond them is the noise of its binary fractions.
    private static final int SURE_DIGITS = 15;
    private static final int LONGEST = 40;
    private static final int LARGEST_SCALE = 100;

    private static final long SECONDS_IN_DAY = 86_400;
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(SECONDS_IN_DAY);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    /** 31 December 9999, as either way of counting has it. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final BigDecimal LAST_DAY_FROM_1904 = BigDecimal.valueOf(2_957_003);

    /** The day 1900-02-29, which spreadsheets count although it never was. */
    private static final int PHANTOM_DAY = 60;

    private SheetNumbers() {}

    /** A plain decimal without exponent; what is no number comes back as it is. */
    static String plain(String raw) {
        if (raw.length() <= SURE_DIGITS && isDigitsAndPoint(raw)) {
            return raw;
        }
        BigDecimal number = number(raw);
        return number == null ? raw : number.toPlainString();
    }

    /** {@code 3.85%} for the 0.0385 that a sheet keeps under such a format. */
    static String percentage(String raw) {
        BigDecimal number = number(raw);
        return number == null ? raw : withoutEndZeros(number.movePointRight(2)).toPlainString() + "%";
    }

    /** {@code 2024-06-03}, with a time after it where there is one; what is no day comes out as a number. */
    static String day(String raw, boolean from1904) {
        BigDecimal serial = number(raw);
        if (serial == null) {
            return raw;
        }
        boolean inRange = serial.signum() > 0 && serial.compareTo(from1904 ? LAST_DAY_FROM_1904 : LAST_DAY) <= 0;
        String plain = serial.toPlainString();
        return inRange && (from1904 || serial.intValue() != PHANTOM_DAY) ? day(serial, from1904, plain) : plain;
    }

    // The limits keep a number of few characters from becoming a text of a billion.
    private static @Nullable BigDecimal number(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(raw);
            return Math.abs((long) exact.scale()) > LARGEST_SCALE ? null : withoutEndZeros(withoutNoise(exact));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    // Whole numbers are kept to the last digit: they may be the number of a loan.
    private static BigDecimal withoutNoise(BigDecimal exact) {
        BigDecimal sure = exact.round(new MathContext(SURE_DIGITS, RoundingMode.HALF_UP));
        boolean noise = exact.precision() > SURE_DIGITS + 1 || sure.doubleValue() == exact.doubleValue();
        return exact.scale() > 0 && noise ? sure : exact;
    }

    private static BigDecimal withoutEndZeros(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String day(BigDecimal serial, boolean from1904, String plain) {
        long seconds = serial.multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long days = seconds / SECONDS_IN_DAY;
        if (days == 0 && !from1904) {
            return plain;
        }
        LocalDate start = from1904 ? START_OF_1904 : BEFORE_1900.minusDays(days > PHANTOM_DAY ? 1 : 0);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_IN_DAY);
        String day = start.plusDays(days).toString();
        return time.equals(LocalTime.MIDNIGHT) ? day : day + " " + time.format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    private static boolean isDigitsAndPoint(String raw) {
        int points = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points == 0 && !raw.isEmpty() || points == 1 && raw.length() > 2 && raw.charAt(raw.length() - 1) != '.';
    }
}
