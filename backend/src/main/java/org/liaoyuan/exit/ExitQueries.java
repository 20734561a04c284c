package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads cases within a scope: a case belongs to its officer and the sub-branch of its opening month. */
@ApplicationScoped
class ExitQueries {
    private static final SortKeys SORTS = SortKeys.by("(c.ended_on is null) desc, c.due_on, p.staff_no", "c.id")
            .and("dueOn", "c.due_on")
            .and("openedOn", "c.opened_on")
            .and("month", "c.month")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("status", "c.status");

    private static final String FROM = """
            from exit_case c
            join person p on p.id = c.person_id
            join unit u on u.id = c.unit_id
            """;

    private static final String SELECT =
            "select c.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name " + FROM;

    private final Sql sql;
    private final Units units;
    private final ExitClock days;

    ExitQueries(Sql sql, Units units, ExitClock days) {
        this.sql = sql;
        this.units = units;
        this.days = days;
    }

    Page<ExitRow> page(Scope scope, ExitFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        LocalDate today = days.today();
        List<ExitRow> items = sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                row -> row(row, today),
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<ExitRow> all(Scope scope, ExitFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        LocalDate today = days.today();
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS),
                row -> row(row, today),
                search.parameters());
    }

    Optional<ExitRow> find(Scope scope, UUID id) {
        Conditions search = search(scope, new ExitFilter()).and("c.id = ?", id);
        LocalDate today = days.today();
        return sql.one(SELECT + search.where(), row -> row(row, today), search.parameters());
    }

    /** Of {@code exit_case c} and {@code person p}. */
    Conditions search(Scope scope, ExitFilter filter) {
        Conditions search = new Conditions();
        if (!scope.bank()) {
            search.and("(c.person_id = ? or c.unit_id = any(?))", scope.personId(), scope.units());
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            search.and("c.unit_id = any(?)", units.all().askedWithBelow(filter.unit));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            search.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (filter.status != null) {
            search.and("c.status = ?", filter.status);
        }
        if (filter.overdue != null) {
            search.and("(c.ended_on is null and c.due_on < ?) = ?", days.today(), filter.overdue);
        }
        return search;
    }

    private static ExitRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate openedOn = Objects.requireNonNull(Sql.day(row, "opened_on"));
        LocalDate dueOn = Objects.requireNonNull(Sql.day(row, "due_on"));
        LocalDate endedOn = Sql.day(row, "ended_on");
        return new ExitRow(
                row.getObject("id", UUID.class),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Sql.month(row, "first_month"),
                Sql.month(row, "month"),
                ExitStatus.valueOf(row.getString("status")),
                openedOn,
                dueOn,
                endedOn == null && dueOn.isBefore(today),
                ExitSteps.outcome(row.getString("proposal")),
                endedOn,
                (int) ChronoUnit.DAYS.between(openedOn, endedOn == null ? today : endedOn));
    }
}
