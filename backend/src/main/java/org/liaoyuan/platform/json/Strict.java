package org.liaoyuan.platform.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one accepted way of writing each kind of value, in JSON and in parameters alike; null is what does not fit. */
public final class Strict {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    // Beyond these a date is a slip of the pen, and PostgreSQL's and Java's calendars begin to differ.
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MAX_PLACES = 40;

    private Strict() {}

    public static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            return inRange(day.getYear()) ? day : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    public static @Nullable YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text, MONTH);
            return inRange(month.getYear()) ? month : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    public static @Nullable Instant instant(String text) {
        try {
            Instant at = OffsetDateTime.parse(text, INSTANT).toInstant();
            return inRange(at.atOffset(ZoneOffset.UTC).getYear()) ? at : null;
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    public static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    public static @Nullable BigDecimal number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    public static @Nullable Long whole(String text) {
        try {
            return WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    public static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A number like 1e999999999 is short to write and takes gigabytes to add to. */
    public static boolean sizeable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_PLACES && number.precision() <= MAX_PLACES;
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
