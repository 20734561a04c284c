package org.liaoyuan.platform.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day in a cell: year, month and day in this order, in any of the usual ways of writing. */
public final class CellDay {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?|(\\d{2})(\\d{2}))(?:[ T]00:00(?::00)?)?");

    private CellDay() {}

    /** Null for what is no day. */
    public static @Nullable LocalDate of(String cleaned) {
        Matcher parts = DAY.matcher(cleaned);
        if (!parts.matches()) {
            return null;
        }
        int form = parts.group(3) != null ? 3 : parts.group(5) != null ? 5 : 7;
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(form)),
                    Integer.parseInt(parts.group(form + 1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
