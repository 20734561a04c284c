package org.liaoyuan.leave;

import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.persistence.Conditions;

/** What a caller's scope and filter ask of a leave, which belongs to its officer and to the units of its days. */
final class LeaveSearch {
    private static final String OF_UNITS = """
            exists (select from assignment a where a.person_id = l.person_id and a.known_until is null
                and a.unit_id = any(?::bigint[]) and a.valid_from <= l.valid_until
                and coalesce(a.valid_until, 'infinity') >= l.valid_from)""";

    private LeaveSearch() {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 for a unit that is not there */
    static Conditions of(Scope scope, LeaveFilter filter, UnitTree units) {
        Conditions search = new Conditions().and("l.known_until is null");
        if (!scope.bank()) {
            search.and("(l.person_id = ? or " + OF_UNITS + ")", scope.personId(), scope.units());
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            search.and(OF_UNITS, units.askedWithBelow(filter.unit));
        }
        if (filter.month != null) {
            search.and("l.valid_from <= ? and l.valid_until >= ?", filter.month.atEndOfMonth(), filter.month);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            search.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (filter.kind != null) {
            search.and("l.kind = ?", filter.kind);
        }
        return search;
    }
}
