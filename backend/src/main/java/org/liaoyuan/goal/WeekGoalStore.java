package org.liaoyuan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The table of goals. */
@ApplicationScoped
class WeekGoalStore {
    private final Sql sql;

    WeekGoalStore(Sql sql) {
        this.sql = sql;
    }

    WeekGoal find(long personId, LocalDate week) {
        return sql.one(
                        "select week, version, changed_at from week_goal where person_id = ? and week = ?",
                        row -> goal(personId, row),
                        personId,
                        week)
                .orElseGet(() -> WeekGoal.never(week));
    }

    /** Newest first; those that were dropped are among them. */
    List<WeekGoal> all(long personId) {
        return sql.list(
                "select week, version, changed_at from week_goal where person_id = ? order by week desc",
                row -> goal(personId, row),
                personId);
    }

    /** @return false when somebody else changed it since that version was read */
    boolean replace(long personId, WeekGoal before, List<WeekGoalDraft.Product> products, Instant now) {
        int written = sql.update("""
                insert into week_goal as g (person_id, week, version, changed_at) values (?, ?, ?, ?)
                on conflict (person_id, week) do update set version = excluded.version, changed_at = excluded.changed_at
                where g.version = excluded.version - 1
                """, personId, before.week(), before.version() + 1, now);
        if (written == 0) {
            return false;
        }
        sql.update("delete from week_goal_product where person_id = ? and week = ?", personId, before.week());
        insert(personId, before.week(), products);
        return true;
    }

    private void insert(long personId, LocalDate week, List<WeekGoalDraft.Product> products) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (WeekGoalDraft.Product product : products) {
            rows.add(new Object[] {personId, week, rows.size(), product.product(), product.loans(), product.amount()});
        }
        sql.batch(
                "insert into week_goal_product (person_id, week, place, product, loans, amount) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private WeekGoal goal(long personId, ResultSet row) throws SQLException {
        LocalDate week = Objects.requireNonNull(Sql.day(row, "week"));
        return new WeekGoal(week, row.getLong("version"), Sql.instant(row, "changed_at"), products(personId, week));
    }

    private List<WeekGoalDraft.Product> products(long personId, LocalDate week) {
        return sql.list(
                "select product, loans, amount from week_goal_product where person_id = ? and week = ? order by place",
                row -> new WeekGoalDraft.Product(
                        row.getString("product"), row.getInt("loans"), row.getBigDecimal("amount")),
                personId,
                week);
    }
}
