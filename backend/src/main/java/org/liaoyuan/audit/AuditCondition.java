package org.liaoyuan.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.time.BankTime;

/** The SQL condition that a filter comes to. */
final class AuditCondition {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private AuditCondition() {}

    static AuditCondition of(AuditFilter filter) {
        AuditCondition condition = new AuditCondition();
        condition.text("actor", filter.actor);
        condition.text("action", filter.action);
        condition.text("object_type", filter.objectType);
        condition.text("object_id", filter.objectId);
        if (filter.outcome != null) {
            condition.and("outcome = ?", filter.outcome);
        }
        if (filter.from != null) {
            condition.and("at >= ?", beginOf(filter.from));
        }
        if (filter.to != null) {
            condition.and("at < ?", beginOf(filter.to.plusDays(1)));
        }
        return condition;
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(BankTime.ZONE).toInstant();
    }

    private void text(String column, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            and(column + " = ?", wanted.strip());
        }
    }

    private void and(String condition, Object value) {
        conditions.add(condition);
        parameters.add(value);
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
