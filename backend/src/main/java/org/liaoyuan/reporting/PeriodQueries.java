package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/**
 * Volumes of a period. Whole months are sums of kept results. The beginning of a month is kept nowhere and adds up its loans,
 * as they counted in that month; an adjustment counts on the day on which it was posted.
 */
@ApplicationScoped
class PeriodQueries {
    private static final String WHOLE = """
            select %s as unit, count(*) as officers, coalesce(sum(loans), 0) as loans, coalesce(sum(amount), 0.00) as amount
            from officer_month where month = ? and listed and unit_id = any(?) group by 1
            """;

    private static final String BEGUN = """
            with listed as (
                select person_id, %s as unit from officer_month where month = ? and listed and unit_id = any(?)),
            lent as (
                select person_id, count(*) as loans, sum(amount) as amount from loan join listed using (person_id)
                where disbursed_on between ? and ? and known_from <= ? and coalesce(reversed_at > ?, true)
                group by person_id),
            posted as (
                select person_id, sum(amount) as amount from adjustment
                where month = ? and posted_at < ? group by person_id)
            select unit, count(*) as officers, coalesce(sum(lent.loans), 0) as loans,
                coalesce(sum(lent.amount), 0.00) + coalesce(sum(posted.amount), 0.00) as amount
            from listed left join lent using (person_id) left join posted using (person_id) group by unit
            """;

    private static final String LINES_WHOLE = """
            select line ->> 'product' as product, sum((line ->> 'loans')::int) as loans,
                sum((line ->> 'amount')::numeric) as amount
            from officer_month cross join lateral jsonb_array_elements(lines) line
            where month = ? and listed and unit_id = any(?) group by 1
            """;

    private static final String LINES_BEGUN = """
            select product, count(*) as loans, sum(l.amount) as amount
            from loan l join officer_month o on o.person_id = l.person_id and o.month = ?
            where o.listed and o.unit_id = any(?) and disbursed_on between ? and ?
                and known_from <= ? and coalesce(reversed_at > ?, true)
            group by 1
            """;

    private final Sql sql;

    PeriodQueries(Sql sql) {
        this.sql = sql;
    }

    /** @param by whether the officers are put together by branch or by sub-branch */
    Map<Long, Volume> volumes(Period period, Set<Long> units, UnitLevel by) {
        String column = by == UnitLevel.BRANCH ? "branch_id" : "unit_id";
        LocalDate through = period.through();
        Map<Long, Volume> volumes = new HashMap<>();
        Sql.RowMapper<?> keep = row -> volumes.put(row.getLong("unit"), volume(row));
        if (through == null) {
            sql.list(WHOLE.formatted(column), keep, period.month().month(), units);
        } else {
            sql.list(
                    BEGUN.formatted(column),
                    keep,
                    period.month().month(),
                    units,
                    period.month().month(),
                    through,
                    period.month().knownUntil(),
                    period.month().knownUntil(),
                    period.month().month(),
                    endOf(through));
        }
        return volumes;
    }

    /** Without adjustments, which are of no product's price. */
    Map<String, Lent> products(Period period, Set<Long> units) {
        LocalDate through = period.through();
        Map<String, Lent> products = new TreeMap<>();
        Sql.RowMapper<?> keep = row ->
                products.put(row.getString("product"), new Lent(row.getInt("loans"), row.getBigDecimal("amount")));
        if (through == null) {
            sql.list(LINES_WHOLE, keep, period.month().month(), units);
        } else {
            sql.list(
                    LINES_BEGUN,
                    keep,
                    period.month().month(),
                    units,
                    period.month().month(),
                    through,
                    period.month().knownUntil(),
                    period.month().knownUntil());
        }
        return products;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BankTime.ZONE).toInstant();
    }

    private static Volume volume(ResultSet row) throws SQLException {
        return new Volume(row.getInt("officers"), row.getInt("loans"), row.getBigDecimal("amount"));
    }
}
