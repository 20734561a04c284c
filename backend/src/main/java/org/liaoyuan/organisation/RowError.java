package org.liaoyuan.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.table.UnreadableTableException;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/**
 * One thing wrong with a file, as its job keeps it; put into words only when somebody reads it.
 *
 * @param row physical line or sheet row, header = 1
 * @param column as the file calls it once the file is told of; null when it concerns the row or the file as a whole
 * @param value as it stood in the file; phone numbers are not repeated
 */
record RowError(
        long row,
        @Nullable String column,
        String code,
        @Nullable String value,
        List<String> args) {

    private static final Texts TEXTS = Texts.of("messages/organisation");
    private static final Texts TABLE_TEXTS = Texts.of("messages/table");

    static RowError of(long row, BadCell bad, @Nullable String value) {
        return new RowError(row, bad.column(), bad.code().name(), shown(bad, value), texts(bad.args()));
    }

    private static @Nullable String shown(BadCell bad, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return OfficerColumns.PHONE.equals(bad.column()) ? "***" : Echo.of(value);
    }

    /** The file as a whole: told of its header. */
    static RowError of(UnreadableTableException unreadable) {
        return new RowError(
                1, null, unreadable.code().name(), null, texts(unreadable.args().toArray()));
    }

    /** The same with its column as a file with these headings calls it. */
    RowError under(List<String> headings) {
        return new RowError(row, OfficerColumns.COLUMNS.headingOf(column, headings), code, value, args);
    }

    String message(Language language) {
        Object[] arguments = args.toArray();
        Optional<String> ours = TEXTS.find(language, code, Texts.numbered(arguments));
        return ours.orElseGet(() -> TABLE_TEXTS.get(language, code, arguments));
    }

    private static List<String> texts(Object[] args) {
        return Arrays.stream(args).map(Object::toString).toList();
    }
}
