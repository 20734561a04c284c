package org.liaoyuan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.UnitTree;

/** The SQL condition that a scope and a filter come to. */
final class ActionCondition {
    private static final String ENDED = "a.status in ('DONE', 'CANCELLED')";
    static final String OVERDUE = "(a.status in ('OPEN', 'IN_PROGRESS', 'RETURNED') and a.due_on < ?)";

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private ActionCondition() {}

    static ActionCondition of(Scope scope, ActionFilter filter, UnitTree tree, LocalDate today) {
        ActionCondition condition = new ActionCondition();
        condition.see(scope);
        condition.narrow(filter, scope.personId(), tree, today);
        return condition;
    }

    private void see(Scope scope) {
        if (!scope.bank()) {
            and(
                    "(a.unit_id = any(?) or a.owner_id = ? or a.assigned_by = ?)",
                    List.copyOf(scope.units()),
                    scope.personId(),
                    scope.personId());
        }
    }

    private void narrow(ActionFilter filter, long caller, UnitTree tree, LocalDate today) {
        if (filter.of != null) {
            and(filter.of == ActionSide.MINE ? "a.owner_id = ?" : "a.assigned_by = ?", caller);
        }
        if (filter.status != null) {
            and("a.status = ?", filter.status);
        }
        if (filter.ended != null) {
            and(filter.ended ? ENDED : "not " + ENDED);
        }
        if (filter.overdue != null) {
            and(filter.overdue ? OVERDUE : "not " + OVERDUE, today);
        }
        if (filter.owner != null && !filter.owner.isBlank()) {
            and("o.staff_no = ?", filter.owner.strip());
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            and("a.unit_id = any(?)", tree.askedWithBelow(filter.unit));
        }
    }

    private void and(String condition, @Nullable Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }

    String where() {
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    @Nullable
    Object[] parameters(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
