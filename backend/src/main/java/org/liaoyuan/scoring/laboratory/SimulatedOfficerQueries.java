package org.liaoyuan.scoring.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads who gains and who loses within a scope; a report once written stays, so pages agree. */
@ApplicationScoped
class SimulatedOfficerQueries {
    private static final SortKeys SORTS = SortKeys.by("s.points_after - s.points_before", "p.staff_no")
            .and("difference", "s.points_after - s.points_before")
            .and("pointsBefore", "s.points_before")
            .and("pointsAfter", "s.points_after")
            .and("tierBefore", "s.tier_before")
            .and("tierAfter", "s.tier_after")
            .and("missesBefore", "s.misses_before")
            .and("missesAfter", "s.misses_after")
            .and("casesBefore", "s.cases_before")
            .and("casesAfter", "s.cases_after")
            .and("branchCode", "b.code")
            .and("staffNo", "p.staff_no");
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String FROM = """
            from simulation_officer s
            join person p on p.id = s.person_id
            join unit u on u.id = s.unit_id
            join unit b on b.id = s.branch_id
            """;
    private static final String SELECT = """
            select p.staff_no, p.name, b.code as branch_code, b.name as branch_name, u.code as unit_code, u.name as unit_name,
                s.points_before, s.points_after, s.by_coefficient, s.by_factor, s.by_adjustments, s.tier_before,
                s.tier_after, s.misses_before, s.misses_after, s.cases_before, s.cases_after, s.person_id
            """ + FROM;

    private final Sql sql;
    private final Units units;

    SimulatedOfficerQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    Page<SimulatedOfficer> page(UUID id, Scope scope, SimulatedOfficerFilter filter, PageRequest page) {
        Conditions search = search(id, scope, filter);
        return page.of(
                rows(search, page, page.size(), page.offset()),
                sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    /** All of them in the order wanted, some at a time. */
    void all(UUID id, Scope scope, SimulatedOfficerFilter filter, PageRequest page, Consumer<SimulatedOfficer> sink) {
        Conditions search = search(id, scope, filter);
        long offset = 0;
        List<SimulatedOfficer> rows = rows(search, page, ROWS_AT_ONCE, offset);
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = rows(search, page, ROWS_AT_ONCE, offset);
        }
    }

    /** An officer of a report, by whom the months can be run again. */
    record Found(long personId, SimulatedOfficer officer) {}

    Optional<Found> find(UUID id, Scope scope, String staffNo) {
        Conditions search = of(id, scope).and("p.staff_no = ?", staffNo);
        return sql.one(
                SELECT + search.where(), row -> new Found(row.getLong("person_id"), officer(row)), search.parameters());
    }

    private List<SimulatedOfficer> rows(Conditions search, PageRequest page, int size, long offset) {
        return sql.list(
                SELECT + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                SimulatedOfficerQueries::officer,
                search.parameters(size, offset));
    }

    private Conditions search(UUID id, Scope scope, SimulatedOfficerFilter filter) {
        Conditions search = of(id, scope);
        filter.narrow(search, units.all());
        return search;
    }

    private static Conditions of(UUID id, Scope scope) {
        return new Conditions()
                .and("s.simulation_id = ?", id)
                .and("(? or s.unit_id = any(?::bigint[]))", scope.bank(), scope.units());
    }

    private static SimulatedOfficer officer(ResultSet row) throws SQLException {
        return new SimulatedOfficer(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("branch_code"),
                row.getString("branch_name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getBigDecimal("points_before"),
                row.getBigDecimal("points_after"),
                row.getBigDecimal("points_after").subtract(row.getBigDecimal("points_before")),
                row.getBigDecimal("by_coefficient"),
                row.getBigDecimal("by_factor"),
                row.getBigDecimal("by_adjustments"),
                row.getInt("tier_before"),
                row.getInt("tier_after"),
                row.getInt("misses_before"),
                row.getInt("misses_after"),
                row.getInt("cases_before"),
                row.getInt("cases_after"));
    }
}
