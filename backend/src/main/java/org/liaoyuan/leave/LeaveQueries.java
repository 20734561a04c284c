package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads leaves within a scope. */
@ApplicationScoped
class LeaveQueries {
    private static final SortKeys SORTS = SortKeys.by("l.valid_from desc", "p.staff_no")
            .and("from", "l.valid_from")
            .and("until", "l.valid_until")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("kind", "l.kind");

    private static final String FROM = "from officer_leave l join person p on p.id = l.person_id";

    /** Whoever is not assigned on the first day is shown where they came to next, or else were last. */
    private static final String SELECT = """
            select p.staff_no, p.name, u.code, u.name as unit_name, l.valid_from, l.valid_until, l.kind
            """ + FROM + """

            cross join lateral (
                select a.unit_id from assignment a where a.person_id = l.person_id and a.known_until is null
                order by coalesce(a.valid_until, 'infinity') >= l.valid_from desc,
                    case when coalesce(a.valid_until, 'infinity') >= l.valid_from then a.valid_from end,
                    a.valid_from desc
                limit 1) place
            join unit u on u.id = place.unit_id""";

    private final Sql sql;
    private final Units units;

    LeaveQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    Page<LeaveView> page(Scope scope, LeaveFilter filter, PageRequest page) {
        Conditions search = LeaveSearch.of(scope, filter, units.all());
        List<LeaveView> items = sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                LeaveQueries::view,
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<LeaveView> all(Scope scope, LeaveFilter filter, PageRequest page) {
        Conditions search = LeaveSearch.of(scope, filter, units.all());
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS), LeaveQueries::view, search.parameters());
    }

    private static LeaveView view(ResultSet row) throws SQLException {
        return new LeaveView(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("code"),
                row.getString("unit_name"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Objects.requireNonNull(Sql.day(row, "valid_until")),
                LeaveKind.valueOf(row.getString("kind")));
    }
}
