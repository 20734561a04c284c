package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads plans within a scope: a plan belongs to its officer and the sub-branch of its opening. */
@ApplicationScoped
class PlanQueries {
    private static final SortKeys SORTS = SortKeys.by("(i.ended_at is null) desc, i.ends_on, i.opened_at desc", "i.id")
            .and("openedAt", "i.opened_at")
            .and("endsOn", "i.ends_on")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name");

    private static final String FROM = """
            from improvement_plan i
            join person p on p.id = i.person_id
            join unit u on u.id = i.unit_id
            join person o on o.id = i.opened_by
            left join warning w on w.id = i.warning_id
            """;

    private static final String SELECT = """
            select i.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name, o.name as opener, w.month as warning_month
            """ + FROM;

    private final Sql sql;
    private final Units units;

    PlanQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** What only the page of one shows. */
    record Told(
            PlanRow row,
            int version,
            long personId,
            long unitId,
            @Nullable String causeWords,
            PlanFigures start,
            @Nullable String comment,
            @Nullable PlanFigures end,
            @Nullable String resultWords) {}

    Page<PlanRow> page(Scope scope, PlanFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        List<PlanRow> items = sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                PlanQueries::row,
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<PlanRow> all(Scope scope, PlanFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS), PlanQueries::row, search.parameters());
    }

    Optional<Told> find(Scope scope, UUID id) {
        Conditions search = search(scope, new PlanFilter()).and("i.id = ?", id);
        return sql.one(
                SELECT + search.where(),
                row -> new Told(
                        row(row),
                        row.getInt("version"),
                        row.getLong("person_id"),
                        row.getLong("unit_id"),
                        row.getString("cause_words"),
                        figures(row, "start"),
                        row.getString("comment"),
                        Sql.day(row, "end_month") == null ? null : figures(row, "end"),
                        row.getString("result_words")),
                search.parameters());
    }

    private Conditions search(Scope scope, PlanFilter filter) {
        Conditions search = new Conditions();
        if (!scope.bank()) {
            search.and("(i.person_id = ? or i.unit_id = any(?))", scope.personId(), scope.units());
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            search.and("i.unit_id = any(?)", units.all().askedWithBelow(filter.unit));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            search.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (filter.live != null) {
            search.and("(i.ended_at is null) = ?", filter.live);
        }
        return search;
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new PlanRow(
                row.getObject("id", UUID.class),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Sql.day(row, "warning_month") == null ? null : Sql.month(row, "warning_month"),
                Arrays.stream((String[]) row.getArray("causes").getArray())
                        .map(Cause::valueOf)
                        .toList(),
                row.getBigDecimal("goal_amount"),
                Objects.requireNonNull(Sql.day(row, "ends_on")),
                row.getString("opener"),
                Objects.requireNonNull(Sql.instant(row, "opened_at")),
                Sql.instant(row, "seen_at"),
                result == null ? null : PlanResult.valueOf(result),
                Sql.instant(row, "ended_at"));
    }

    private static PlanFigures figures(ResultSet row, String when) throws SQLException {
        YearMonth month = Sql.month(row, when + "_month");
        return new PlanFigures(
                month,
                Sql.day(row, when + "_as_of"),
                row.getBigDecimal(when + "_amount"),
                row.getBigDecimal(when + "_lifeline"),
                row.getBigDecimal(when + "_floor"));
    }
}
