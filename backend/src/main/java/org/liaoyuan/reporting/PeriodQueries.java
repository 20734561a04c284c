package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Sql;

/** Volumes of a period. Whole months are sums of kept results. */
@ApplicationScoped
class PeriodQueries {
    private static final String WHOLE = """
            select %s as unit, count(*) as officers, coalesce(sum(loans), 0) as loans, coalesce(sum(amount), 0.00) as amount
            from officer_month where month = ? and listed and unit_id = any(?) group by 1
            """;

    private static final String LINES_WHOLE = """
            select line ->> 'product' as product, sum((line ->> 'loans')::int) as loans,
                sum((line ->> 'amount')::numeric) as amount
            from officer_month cross join lateral jsonb_array_elements(lines) line
            where month = ? and listed and unit_id = any(?) group by 1
            """;

    private final Sql sql;
    private final Beginnings beginnings;

    PeriodQueries(Sql sql, Beginnings beginnings) {
        this.sql = sql;
        this.beginnings = beginnings;
    }

    /** @param by whether the officers are put together by branch or by sub-branch */
    Map<Long, Volume> volumes(Period period, Set<Long> units, UnitLevel by) {
        LocalDate through = period.through();
        if (through != null) {
            return beginnings.of(period.month(), through).volumes(units, by);
        }
        String column = by == UnitLevel.BRANCH ? "branch_id" : "unit_id";
        Map<Long, Volume> volumes = new HashMap<>();
        sql.list(
                WHOLE.formatted(column),
                row -> volumes.put(row.getLong("unit"), volume(row)),
                period.month().month(),
                units);
        return volumes;
    }

    /** Without adjustments, which are of no product's price. */
    Map<String, Lent> products(Period period, Set<Long> units) {
        LocalDate through = period.through();
        if (through != null) {
            return beginnings.of(period.month(), through).products(units);
        }
        Map<String, Lent> products = new TreeMap<>();
        sql.list(
                LINES_WHOLE,
                row -> products.put(
                        row.getString("product"), new Lent(row.getInt("loans"), row.getBigDecimal("amount"))),
                period.month().month(),
                units);
        return products;
    }

    private static Volume volume(ResultSet row) throws SQLException {
        return new Volume(row.getInt("officers"), row.getInt("loans"), row.getBigDecimal("amount"));
    }
}
