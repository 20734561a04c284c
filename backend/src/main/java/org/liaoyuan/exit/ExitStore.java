package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Keeps cases, and reads them for those who act on them. It knows no scope. */
@ApplicationScoped
class ExitStore {
    private static final String SELECT = "select * from exit_case where ";

    private final Sql sql;

    ExitStore(Sql sql) {
        this.sql = sql;
    }

    /** False where the streak has its case. */
    boolean add(ExitCase opened) {
        return sql.update(
                        """
                        insert into exit_case (id, person_id, unit_id, first_month, month, status, opened_on,
                            statement_due_on, due_on, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id, first_month) do nothing
                        """,
                        opened.id(),
                        opened.personId(),
                        opened.unitId(),
                        opened.firstMonth(),
                        opened.month(),
                        opened.state().status(),
                        opened.openedOn(),
                        opened.statementDueOn(),
                        opened.dueOn(),
                        opened.changedAt())
                == 1;
    }

    /** @param today the day on which it ended, if it has */
    void change(ExitCase to, LocalDate today) {
        ExitState state = to.state();
        sql.update(
                """
                update exit_case set version = ?, status = ?, appeal_due_on = ?, due_on = ?, stated = ?, proposed_by = ?,
                    proposal = ?, appeal = ?, decided_by = ?, last_day = ?, changed_by = ?, changed_at = ?, ended_on = ?,
                    escalated = false
                where id = ?
                """,
                to.version(),
                state.status(),
                to.appealDueOn(),
                to.dueOn(),
                to.stated(),
                state.proposedBy(),
                state.proposal(),
                state.appeal(),
                state.decidedBy(),
                to.lastDay(),
                to.changedBy(),
                to.changedAt(),
                state.status().ended() ? today : null,
                to.id());
    }

    Optional<ExitCase> find(UUID id) {
        return sql.one(SELECT + "id = ?", ExitStore::one, id);
    }

    /** Holds the row until the end, so that of two moves at once the second sees what the first one made. */
    Optional<ExitCase> lock(UUID id) {
        return sql.one(SELECT + "id = ? for update", ExitStore::one, id);
    }

    /** @param people null for everybody */
    List<ExitCase> running(@Nullable Collection<Long> people) {
        return sql.list(
                SELECT + "ended_on is null and (? or person_id = any(?)) order by id for update",
                ExitStore::one,
                people == null,
                people == null ? List.of() : people);
    }

    /** Running ones whose day has passed, and of which nobody above was told yet. */
    List<ExitCase> overdue(LocalDate today) {
        return sql.list(
                SELECT + "ended_on is null and due_on < ? and not escalated order by id for update",
                ExitStore::one,
                today);
    }

    /** That is no change that anybody must have seen. */
    void escalated(UUID id) {
        sql.update("update exit_case set escalated = true where id = ?", id);
    }

    /** The first month of the streak that the month belongs to. */
    YearMonth firstOfStreak(long personId, YearMonth month) {
        return sql.one(
                        "select max(month) as month from warning where person_id = ? and streak = 1 and month <= ?",
                        row -> Sql.month(row, "month"),
                        personId,
                        month)
                .orElseThrow();
    }

    private static ExitCase one(ResultSet row) throws SQLException {
        return new ExitCase(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getLong("unit_id"),
                Sql.month(row, "first_month"),
                Sql.month(row, "month"),
                Objects.requireNonNull(Sql.day(row, "opened_on")),
                Objects.requireNonNull(Sql.day(row, "statement_due_on")),
                Sql.day(row, "appeal_due_on"),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                Sql.day(row, "last_day"),
                row.getBoolean("stated"),
                new ExitState(
                        row.getLong("person_id"),
                        ExitStatus.valueOf(row.getString("status")),
                        Sql.longOrNull(row, "proposed_by"),
                        ExitSteps.outcome(row.getString("proposal")),
                        ExitState.Appeal.valueOf(row.getString("appeal")),
                        Sql.longOrNull(row, "decided_by")),
                Sql.longOrNull(row, "changed_by"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")));
    }
}
