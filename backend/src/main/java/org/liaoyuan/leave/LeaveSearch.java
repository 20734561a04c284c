package org.liaoyuan.leave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.problem.FieldError;

/** The condition that a caller's scope and filter come to. A leave belongs to its officer, and to the units of its days. */
final class LeaveSearch {
    private static final String OF_UNITS = """
            exists (select from assignment a where a.person_id = l.person_id and a.known_until is null
                and a.unit_id = any(?::bigint[]) and a.valid_from <= l.valid_until
                and coalesce(a.valid_until, 'infinity') >= l.valid_from)""";

    private final List<String> conditions = new ArrayList<>(List.of("l.known_until is null"));
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private LeaveSearch() {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 for a unit that is not there */
    static LeaveSearch of(Scope scope, LeaveFilter filter, UnitTree units) {
        LeaveSearch search = new LeaveSearch();
        if (!scope.bank()) {
            search.and("(l.person_id = ? or " + OF_UNITS + ")", scope.personId(), scope.units());
        }
        String unit = filter.unit;
        if (unit != null && !unit.isEmpty()) {
            long id = units.byCode(unit)
                    .orElseThrow(
                            () -> FieldError.parameter("unit", "no-such-unit").toException())
                    .id();
            search.and(OF_UNITS, units.withBelow(id));
        }
        if (filter.month != null) {
            search.and("l.valid_from <= ? and l.valid_until >= ?", filter.month.atEndOfMonth(), filter.month);
        }
        String q = filter.q;
        if (q != null && !q.isEmpty()) {
            String text = q.replaceAll("([\\\\%_])", "\\\\$1");
            search.and("(p.name ilike ? or p.staff_no ilike ?)", "%" + text + "%", text + "%");
        }
        if (filter.kind != null) {
            search.and("l.kind = ?", filter.kind);
        }
        return search;
    }

    private void and(String condition, @Nullable Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    String where() {
        return " where " + String.join(" and ", conditions) + " ";
    }

    /** The parameters of the condition, and more after them. */
    @Nullable
    Object[] parameters(Object... more) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
