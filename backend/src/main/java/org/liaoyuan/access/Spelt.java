package org.liaoyuan.access;

import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.search.SearchText;

/** How the names of a table with a spelling are matched. A bank has some ten thousand of them, so they are looked through. */
final class Spelt {
    private Spelt() {}

    /** By a part of the name, by the beginning of its pinyin, by the initials, or in the other way that is named. */
    static void match(Conditions search, String alias, SearchText text, String other, Object value) {
        search.and(
                "(strpos(lower(" + alias + ".name), lower(?)) > 0 or starts_with(" + alias + ".spelt, ?) or strpos("
                        + alias + ".initials, ?) > 0 or " + other + ")",
                text.words(),
                text.letters(),
                text.letters() != null && text.letters().length() > 1 ? text.letters() : null,
                value);
    }
}
