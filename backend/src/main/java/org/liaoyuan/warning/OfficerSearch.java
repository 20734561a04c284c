package org.liaoyuan.warning;

import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.persistence.Conditions;

/** What a caller's scope, a unit and a name ask of rows that are one officer's each. */
final class OfficerSearch {
    private OfficerSearch() {}

    /**
     * @param alias of the rows, which have person_id, unit_id, name and staff_no
     * @param before values for the question marks of the statement that stand before the conditions
     * @throws org.liaoyuan.platform.problem.ProblemException 400 for a unit that is not there
     */
    static Conditions of(
            Scope scope,
            @Nullable String unit,
            @Nullable String q,
            UnitTree units,
            String alias,
            @Nullable Object... before) {
        Conditions search = new Conditions(before);
        if (!scope.bank()) {
            search.and(
                    "(%1$s.person_id = ? or %1$s.unit_id = any(?))".formatted(alias), scope.personId(), scope.units());
        }
        if (unit != null && !unit.isBlank()) {
            search.and(alias + ".unit_id = any(?)", units.askedWithBelow(unit));
        }
        if (q != null && !q.isBlank()) {
            String text = q.strip();
            search.and(
                    "(strpos(lower(%1$s.name), lower(?)) > 0 or starts_with(lower(%1$s.staff_no), lower(?)))"
                            .formatted(alias),
                    text,
                    text);
        }
        return search;
    }
}
