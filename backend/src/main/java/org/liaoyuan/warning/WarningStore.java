package org.liaoyuan.warning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The tables of warnings, as the look writes them. It knows no scope. */
@ApplicationScoped
class WarningStore {
    private final Sql sql;

    WarningStore(Sql sql) {
        this.sql = sql;
    }

    /** The earliest closed month that was not taken up yet. */
    Optional<YearMonth> nextMonth() {
        return sql.one("""
                select month from month_close where month > coalesce((select max(month) from warned_month), '-infinity')
                order by month limit 1
                """, row -> Sql.month(row, "month"));
    }

    /** False when another server has taken the month up; it is awaited. */
    boolean take(YearMonth month) {
        return sql.update("insert into warned_month (month) values (?) on conflict do nothing", month) == 1;
    }

    List<IssuedWarning> record(YearMonth month, Instant at) {
        List<IssuedWarning> warnings = sql.list("""
                select month, person_id, unit_id, streak, amount, lifeline_amount from officer_month
                where month = ? and closed and miss order by unit_id, person_id
                """, row -> warning(row, UuidCreator.getTimeOrderedEpoch()), month);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (IssuedWarning warning : warnings) {
            rows.add(new Object[] {
                warning.id(),
                month,
                warning.personId(),
                warning.unitId(),
                warning.stage(),
                warning.streak(),
                warning.amount(),
                warning.lifelineAmount(),
                at
            });
        }
        sql.batch("""
                insert into warning (id, month, person_id, unit_id, stage, streak, amount, lifeline_amount, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return warnings;
    }

    /** The first of those whose officers do not know of them yet, in the order of months; held until the end. */
    List<IssuedWarning> untold(int most) {
        return sql.list(
                "select * from warning where told_at is null order by month, id limit ? for update",
                row -> warning(row, row.getObject("id", UUID.class)),
                most);
    }

    void told(Collection<IssuedWarning> warnings, Instant at) {
        sql.update(
                "update warning set told_at = ? where id::text = any(?)",
                at,
                warnings.stream().map(warning -> warning.id().toString()).toList());
    }

    void add(Collection<NewMeasure> measures) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (NewMeasure measure : measures) {
            rows.add(new Object[] {
                UuidCreator.getTimeOrderedEpoch(),
                measure.warning().id(),
                measure.kind(),
                measure.dueOn(),
                measure.actionId()
            });
        }
        sql.batch("insert into measure (id, warning_id, kind, due_on, action_id) values (?, ?, ?, ?, ?)", rows);
    }

    static IssuedWarning warning(ResultSet row, UUID id) throws SQLException {
        int streak = row.getInt("streak");
        return new IssuedWarning(
                id,
                Sql.month(row, "month"),
                row.getLong("person_id"),
                row.getLong("unit_id"),
                Stage.of(streak),
                streak,
                row.getBigDecimal("amount"),
                row.getBigDecimal("lifeline_amount"));
    }
}
