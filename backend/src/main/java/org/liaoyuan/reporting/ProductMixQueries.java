package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.liaoyuan.platform.persistence.Sql;

/** Adds up the lines of kept results by product. */
@ApplicationScoped
class ProductMixQueries {
    private final Sql sql;

    ProductMixQueries(Sql sql) {
        this.sql = sql;
    }

    /** A unit's month: absent altogether when it had no officers. */
    record Mix(Map<String, ProductMix.Cell> products, ProductMix.Cell adjustments) {

        ProductMix.Cell of(String product) {
            return products.getOrDefault(product, ProductMix.Cell.NONE);
        }

        ProductMix.Cell total() {
            return products.values().stream().reduce(adjustments, ProductMix.Cell::plus);
        }
    }

    Map<YearMonth, Mix> of(Collection<YearMonth> months, Set<Long> units) {
        Map<YearMonth, Mix> mixes = new HashMap<>();
        sql.list("""
                select month, 0 as loans, sum(adjustment_amount) as amount, sum(adjustment_points) as points
                from officer_month where month = any(?) and listed and unit_id = any(?) group by month
                """, row -> mixes.put(Sql.month(row, "month"), new Mix(new TreeMap<>(), cell(row))), months, units);
        sql.list(
                """
                select month, line ->> 'product' as product, sum((line ->> 'loans')::int) as loans,
                    sum((line ->> 'amount')::numeric) as amount, sum((line ->> 'points')::numeric) as points
                from officer_month cross join lateral jsonb_array_elements(lines) line
                where month = any(?) and listed and unit_id = any(?) group by 1, 2
                """,
                row -> Objects.requireNonNull(mixes.get(Sql.month(row, "month")))
                        .products()
                        .put(row.getString("product"), cell(row)),
                months,
                units);
        return mixes;
    }

    private static ProductMix.Cell cell(ResultSet row) throws SQLException {
        return new ProductMix.Cell(row.getInt("loans"), row.getBigDecimal("amount"), row.getBigDecimal("points"));
    }
}
