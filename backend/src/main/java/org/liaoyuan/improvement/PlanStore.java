package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Keeps plans, and reads them for those who act on them. It knows no scope. */
@ApplicationScoped
class PlanStore {
    /** Months back from the plan's in which a warning is taken to have led to it. */
    private static final int WARNING_MONTHS = 3;

    private final Sql sql;

    PlanStore(Sql sql) {
        this.sql = sql;
    }

    /** @return false where the officer has a live plan already, even one that another request opens at this moment */
    boolean add(Plan plan, NewPlan wish, PlanFigures start) {
        LocalDate month = start.month().atDay(1);
        return sql.update(
                        """
                        insert into improvement_plan (id, person_id, unit_id, warning_id, causes, cause_words, goal_amount, ends_on,
                            start_month, start_as_of, start_amount, start_lifeline, start_floor, opened_by, opened_at)
                        values (?, ?, ?,
                            (select id from warning where person_id = ? and month >= ? order by month desc limit 1),
                            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id) where ended_at is null do nothing
                        """,
                        plan.id(),
                        plan.personId(),
                        plan.unitId(),
                        plan.personId(),
                        month.minusMonths(WARNING_MONTHS),
                        wish.causes().stream().map(Cause::name).sorted().toList(),
                        stripped(wish.causeWords()),
                        wish.goalAmount(),
                        wish.endsOn(),
                        month,
                        start.asOf(),
                        start.amount(),
                        start.lifelineAmount(),
                        start.floorAmount(),
                        plan.openedBy(),
                        plan.changedAt())
                == 1;
    }

    /** Holds the row until the end, so that of two moves at once the second sees what the first one made. */
    Optional<Plan> lock(UUID id) {
        return sql.one("""
                select *, case when ended_by is not null then ended_by when seen_at is not null then person_id else opened_by end
                    as changed_by, coalesce(ended_at, seen_at, opened_at) as changed_at
                from improvement_plan where id = ? for update
                """, PlanStore::plan, id);
    }

    void see(Plan plan, @Nullable String comment, Instant now) {
        sql.update(
                "update improvement_plan set version = ?, seen_at = ?, comment = ? where id = ?",
                plan.version() + 1,
                now,
                stripped(comment),
                plan.id());
    }

    void end(Plan plan, PlanEnd end, PlanFigures figures, long by, Instant now) {
        sql.update(
                """
                update improvement_plan set version = ?, result = ?, result_words = ?, end_month = ?, end_as_of = ?, end_amount = ?,
                    end_lifeline = ?, end_floor = ?, ended_by = ?, ended_at = ?
                where id = ?
                """,
                plan.version() + 1,
                end.result(),
                stripped(end.words()),
                figures.month().atDay(1),
                figures.asOf(),
                figures.amount(),
                figures.lifelineAmount(),
                figures.floorAmount(),
                by,
                now,
                plan.id());
    }

    /** Words of spaces alone are none. */
    static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getLong("person_id"),
                row.getLong("unit_id"),
                row.getTimestamp("seen_at") != null,
                row.getTimestamp("ended_at") != null,
                row.getLong("opened_by"),
                row.getLong("changed_by"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")));
    }
}
