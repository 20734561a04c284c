package org.liaoyuan.access;

import java.util.List;
import java.util.Locale;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.text.Echo;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/** Collects what is wrong with the rows of a people file, in words of every language. */
final class PeopleFaults {
    private static final Texts TEXTS = Texts.of("problems");

    private final BadRows rows = new BadRows();
    private int count;

    /** @param code the text is {@code error.<code>} in {@code problems*.properties} */
    void add(PeopleRow row, String column, String code, Object... args) {
        RejectedRow.Fault fault = new RejectedRow.Fault(
                column,
                code.toUpperCase(Locale.ROOT).replace('-', '_'),
                Echo.of(row.cell(column)),
                TEXTS.inEveryLanguage("error." + code, args));
        rows.add(new RejectedRow(row.number(), List.of(fault), row.raw()));
        count++;
    }

    int count() {
        return count;
    }

    BadRows rows() {
        return rows;
    }

    List<PeopleFileError> first(int most, Language language) {
        return rows.kept().stream()
                .flatMap(row -> row.faults().stream().map(fault -> PeopleFileError.of(row.row(), fault, language)))
                .limit(most)
                .toList();
    }
}
