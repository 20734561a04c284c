package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.liaoyuan.platform.persistence.Sql;

/** Adds up stored results, never loans. The units are those that the caller may see; the service has made sure of it. */
@ApplicationScoped
class SummaryQueries {
    private static final String OF_UNITS = " from officer_month where month = ? and listed and unit_id = any(?) ";

    private static final String SUMS = """
            count(*) as officers, coalesce(sum(points), 0.00) as points,
            count(*) filter (where points_met) as points_met, coalesce(sum(amount), 0.00) as amount,
            coalesce(sum(lifeline_amount), 0.00) as lifeline, coalesce(sum(floor_amount), 0.00) as floor,
            coalesce(sum(stretch_amount), 0.00) as stretch, coalesce(sum(loans), 0) as loans,
            count(*) filter (where exempt_reason is not null) as exempt,
            count(*) filter (where miss) as below
            """;

    private final Sql sql;

    SummaryQueries(Sql sql) {
        this.sql = sql;
    }

    /** Sums over officers; every number is 0 when there are none. */
    record Totals(
            int officers,
            BigDecimal points,
            int pointsMet,
            BigDecimal amount,
            BigDecimal lifeline,
            BigDecimal floor,
            BigDecimal stretch,
            int loans,
            int exempt,
            int belowLifeline) {}

    /** @param unitId the sub-branch, or the branch, that the officers belong to */
    record UnitTotals(long unitId, Totals totals) {}

    Totals totals(YearMonth month, Set<Long> units) {
        return sql.one("select " + SUMS + OF_UNITS, SummaryQueries::totals, month, units)
                .orElseThrow();
    }

    List<UnitTotals> byBranch(YearMonth month, Set<Long> units) {
        return byUnit("branch_id", month, units);
    }

    List<UnitTotals> bySubBranch(YearMonth month, Set<Long> units) {
        return byUnit("unit_id", month, units);
    }

    List<Summary.TierCount> tiers(YearMonth month, Set<Long> units) {
        return sql.list(
                "select tier, count(*)" + OF_UNITS + "group by tier order by tier",
                row -> new Summary.TierCount(row.getInt(1), row.getInt(2)),
                month,
                units);
    }

    List<Summary.LevelCount> levels(YearMonth month, Set<Long> units) {
        return sql.list(
                "select attainment, count(*)" + OF_UNITS
                        + "group by attainment order by array_position(array['STRETCH_MET', 'FLOOR_MET', 'BELOW_FLOOR'], attainment)",
                row -> new Summary.LevelCount(row.getString(1), row.getInt(2)),
                month,
                units);
    }

    List<Summary.StreakCount> streaks(YearMonth month, Set<Long> units) {
        return sql.list(
                "select least(streak, 3), count(*)" + OF_UNITS + "and streak > 0 group by 1 order by 1",
                row -> new Summary.StreakCount(row.getInt(1), row.getInt(2)),
                month,
                units);
    }

    private List<UnitTotals> byUnit(String column, YearMonth month, Set<Long> units) {
        return sql.list(
                "select " + column + " as unit, " + SUMS + OF_UNITS + "group by " + column,
                row -> new UnitTotals(row.getLong("unit"), totals(row)),
                month,
                units);
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getInt("officers"),
                row.getBigDecimal("points"),
                row.getInt("points_met"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("lifeline"),
                row.getBigDecimal("floor"),
                row.getBigDecimal("stretch"),
                row.getInt("loans"),
                row.getInt("exempt"),
                row.getInt("below"));
    }
}
