package org.liaoyuan.alert;

import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.persistence.Conditions;

/** What a caller's scope and filter ask of an alert, which belongs to its officer and the sub-branch of its day. */
final class AlertSearch {
    private AlertSearch() {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 for a unit that is not there */
    static Conditions of(Scope scope, AlertFilter filter, UnitTree units) {
        Conditions search = new Conditions();
        if (!scope.bank()) {
            search.and("(a.person_id = ? or a.unit_id = any(?))", scope.personId(), scope.units());
        }
        if (filter.month != null) {
            search.and("a.month = ?", filter.month);
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            search.and("a.unit_id = any(?)", units.askedWithBelow(filter.unit));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            search.and("(strpos(lower(a.name), lower(?)) > 0 or starts_with(lower(a.staff_no), lower(?)))", text, text);
        }
        if (filter.level != null) {
            search.and("a.level = ?", filter.level);
        }
        if (filter.state != null) {
            search.and("a.state = ?", filter.state);
        }
        if (filter.read != null) {
            search.and(filter.read ? "a.read_at is not null" : "a.read_at is null");
        }
        return search;
    }
}
