package org.liaoyuan.ledger;

import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;

/** The condition that a caller's scope and filter come to. */
final class LoanSearch {
    private LoanSearch() {}

    static Conditions of(Scope scope, LoanFilter filter) {
        Conditions search = new Conditions();
        if (!scope.bank()) {
            search.and("(l.person_id = ? or l.unit_id = any(?::bigint[]))", scope.personId(), scope.units());
        }
        if (filter.month != null) {
            search.and("l.disbursed_on between ? and ?", filter.month, filter.month.atEndOfMonth());
        }
        if (given(filter.staffNo)) {
            search.and("p.staff_no = ?", filter.staffNo);
        }
        if (given(filter.product)) {
            search.and("l.product = ?", filter.product);
        }
        if (filter.status != null) {
            search.and(filter.status.condition());
        }
        return search;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
