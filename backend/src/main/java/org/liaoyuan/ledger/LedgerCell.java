package org.liaoyuan.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;

/** One column of one file: where its cells stand and how they are read. */
final class LedgerCell<T> {

    private static final Set<String> WORDS_FOR_NOTHING = Set.of("none", "null", "n/a", "nan", "-", "--", "—");
    private static final int LONGEST_WORD = 4;

    // An object of its own, which no cell can be: an error has to be said again for every row.
    private static final String UNREAD = new String("unread");

    private final String name;
    private final boolean required;
    private final boolean free;
    private final int index;
    private final CellParser<T> parser;
    private String lastRaw = UNREAD;
    private @Nullable T lastValue;

    private LedgerCell(String name, Header header, boolean free, CellParser<T> parser) {
        this.name = name;
        this.required = LedgerColumns.COLUMNS.all().stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(Column::required);
        this.free = free;
        this.index = header.indexOf(name);
        this.parser = parser;
    }

    static <T> LedgerCell<T> of(String name, Header header, CellParser<T> parser) {
        return new LedgerCell<>(name, header, false, parser);
    }

    /** A column for people to read, where every character is welcome. */
    static <T> LedgerCell<T> free(String name, Header header, CellParser<T> parser) {
        return new LedgerCell<>(name, header, true, parser);
    }

    String name() {
        return name;
    }

    String raw(TableRow row) {
        return index < 0 ? "" : row.cell(index);
    }

    /** The cell's value; null when there is none or when it is wrong, which is then added to the errors. */
    @Nullable
    T read(TableRow row, List<RowError> errors) {
        if (index < 0) {
            return null;
        }
        String raw = row.cell(index);
        // The reader lends the text of the row before where it is the same, so identity finds nearly all repetitions.
        if (raw != lastRaw) {
            int before = errors.size();
            lastValue = parse(raw, errors);
            lastRaw = errors.size() == before ? raw : UNREAD;
        }
        return lastValue;
    }

    private @Nullable T parse(String raw, List<RowError> errors) {
        String text = withoutGuard(CellText.clean(raw));
        if (isNothing(text)) {
            if (required) {
                errors.add(RowError.of(name, RowFault.MISSING_VALUE, raw));
            }
            return null;
        }
        try {
            if (!free && text != raw && hasOtherDigits(raw)) {
                throw new CellFault(RowFault.UNREADABLE_DIGIT);
            }
            return parser.parse(text);
        } catch (CellFault fault) {
            errors.add(RowError.of(name, fault.code(), raw, fault.args()));
            return null;
        }
    }

    /** The download of bad rows puts an apostrophe before what a spreadsheet would take for a formula. */
    private static String withoutGuard(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static boolean isNothing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST_WORD && WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean hasOtherDigits(String raw) {
        return raw.codePoints().anyMatch(point -> Character.getType(point) == Character.OTHER_NUMBER);
    }
}
