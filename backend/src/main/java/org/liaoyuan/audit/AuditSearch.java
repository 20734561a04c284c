package org.liaoyuan.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.time.BankTime;

/** The SQL condition that a filter comes to. */
final class AuditSearch {
    private AuditSearch() {}

    static Conditions of(AuditFilter filter) {
        Conditions search = new Conditions();
        equal(search, "actor", filter.actor);
        equal(search, "action", filter.action);
        equal(search, "object_type", filter.objectType);
        equal(search, "object_id", filter.objectId);
        if (filter.outcome != null) {
            search.and("outcome = ?", filter.outcome);
        }
        if (filter.from != null) {
            search.and("at >= ?", beginOf(filter.from));
        }
        if (filter.to != null) {
            search.and("at < ?", beginOf(filter.to.plusDays(1)));
        }
        return search;
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(BankTime.ZONE).toInstant();
    }

    private static void equal(Conditions search, String column, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            search.and(column + " = ?", wanted.strip());
        }
    }
}
