package org.liaoyuan.platform.personal;

import java.util.List;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.export.Download;
import org.liaoyuan.platform.export.TextTable;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;

/**
 * One list of what is held on a person.
 *
 * @param place where it stands among the others: {@code 10} the person, {@code 20} access, {@code 30} leaves, {@code 40} loans,
 *     {@code 50} results, {@code 60} what the person planned, {@code 90} the trail
 * @param key of its title, {@code personal.<key>} in {@code columns*.properties}
 */
public record PersonalSection<T>(int place, String key, List<Column<T>> columns, List<T> rows) {

    private static final Texts TEXTS = Texts.of("columns");

    public PersonalSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String title(Language language) {
        return TEXTS.get(language, "personal." + key);
    }

    public TextTable texts(Language language) {
        return TextTable.of(columns, rows, language);
    }

    public Download<T> file(Language language) {
        return Download.of(title(language), columns, rows);
    }
}
