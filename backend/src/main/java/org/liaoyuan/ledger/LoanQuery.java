package org.liaoyuan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;

/** The condition that a caller's scope and filter come to. */
final class LoanQuery {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private LoanQuery() {}

    static LoanQuery of(Scope scope, LoanFilter filter) {
        LoanQuery query = new LoanQuery();
        if (!scope.bank()) {
            query.and("(l.person_id = ? or l.unit_id = any(?::bigint[]))", scope.personId(), scope.units());
        }
        if (filter.month != null) {
            query.and("l.disbursed_on between ? and ?", filter.month, filter.month.atEndOfMonth());
        }
        if (given(filter.staffNo)) {
            query.and("p.staff_no = ?", filter.staffNo);
        }
        if (given(filter.product)) {
            query.and("l.product = ?", filter.product);
        }
        if (filter.status != null) {
            query.and(filter.status.condition());
        }
        return query;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private void and(String condition, @Nullable Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** With a blank at both ends; empty when everything is wanted. */
    String where() {
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    /** The parameters of the condition, and more after them. */
    @Nullable
    Object[] parameters(Object... more) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
