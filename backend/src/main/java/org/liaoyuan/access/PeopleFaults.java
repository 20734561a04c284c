package org.liaoyuan.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param column null when it concerns the row as a whole
     * @param code the text is {@code error.<code>} in {@code problems*.properties}
     */
    void add(PeopleRow row, @Nullable String column, String code, Object... args) {
        Map<Language, String> message = TEXTS.inEveryLanguage("error." + code, args);
        // Several faults of a row stand one after another.
        message.replaceAll((language, text) -> text + (language == Language.ZH ? "。" : "."));
        RejectedRow.Fault fault = new RejectedRow.Fault(
                column,
                code.toUpperCase(Locale.ROOT).replace('-', '_'),
                column == null ? "" : Echo.of(row.cell(column)),
                message);
        rows.add(new RejectedRow(row.number(), List.of(fault), row.raw()));
        count++;
    }

    int count() {
        return count;
    }

    BadRows rows() {
        return rows;
    }

    /** @param headings of the file */
    List<PeopleFileError> first(int most, List<String> headings, Language language) {
        return rows.kept().stream()
                .flatMap(row ->
                        row.faults().stream().map(fault -> PeopleFileError.of(row.row(), fault, headings, language)))
                .limit(most)
                .toList();
    }
}
