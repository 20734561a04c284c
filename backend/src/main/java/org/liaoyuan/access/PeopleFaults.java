package org.liaoyuan.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** Collects what is wrong with the rows of a people file, in words of every language. */
final class PeopleFaults {
    private static final Texts TEXTS = Texts.of("problems");

    private final SortedMap<Long, RejectedRow> rows = new TreeMap<>();
    private int count;

    /** @param code the text is {@code error.<code>} in {@code problems*.properties} */
    void add(PeopleRow row, String column, String code, Object... args) {
        Map<Language, String> message = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            message.put(language, TEXTS.get(language, "error." + code, args));
        }
        RejectedRow.Fault fault = new RejectedRow.Fault(
                column, code.toUpperCase(Locale.ROOT).replace('-', '_'), Echo.of(row.cell(column)), message);
        rows.merge(row.number(), new RejectedRow(row.number(), List.of(fault), row.raw()), RejectedRow::and);
        count++;
    }

    int count() {
        return count;
    }

    /** In the order of the file. */
    List<RejectedRow> rows() {
        return List.copyOf(rows.values());
    }

    List<PeopleFileError> first(int most, Language language) {
        return rows.values().stream()
                .flatMap(row -> row.faults().stream().map(fault -> PeopleFileError.of(row.row(), fault, language)))
                .limit(most)
                .toList();
    }
}
