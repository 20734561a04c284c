package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.MonthPoints;

/** Reads what a statement and its neighbours show of one officer besides the month's own row. */
@ApplicationScoped
class OfficerQueries {
    private final Sql sql;

    OfficerQueries(Sql sql) {
        this.sql = sql;
    }

    /** Ascending; only months in which the officer's figures were the caller's to see. */
    List<TrendMonth> trend(long personId, YearMonth from, YearMonth until, Scope scope) {
        return sql.list(
                """
                select month, closed, points, amount, lifeline_amount, loans, tier, rank_bank, attainment, points_met, exempt_reason
                from officer_month
                where person_id = ? and month between ? and ? and (? or unit_id = any(?) or person_id = ?)
                order by month
                """,
                row -> new TrendMonth(
                        Sql.month(row, "month"),
                        MonthState.of(row.getBoolean("closed")),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("lifeline_amount"),
                        row.getInt("loans"),
                        row.getInt("tier"),
                        Sql.intOrNull(row, "rank_bank"),
                        Attainment.valueOf(row.getString("attainment")),
                        row.getBoolean("points_met"),
                        row.getString("exempt_reason") != null),
                personId,
                from,
                until,
                scope.bank(),
                scope.units(),
                scope.personId());
    }

    /** Counted months before this one, newest first: open ones too, for they would be closed first. */
    List<MonthPoints> countedBefore(YearMonth month, long personId, int window) {
        return sql.list(
                """
                select month, points from officer_month
                where person_id = ? and month < ? and exempt_reason is null order by month desc limit ?
                """,
                row -> new MonthPoints(Sql.month(row, "month"), row.getBigDecimal("points")),
                personId,
                month,
                window);
    }

    /** Loans and their yuan by product. */
    record Tickets(int loans, BigDecimal amount) {}

    /** Counted loans of these months, both included, from the stored lines; of the caller's to see, as in the trend. */
    Map<String, Tickets> tickets(long personId, YearMonth from, YearMonth until, Scope scope) {
        Map<String, Tickets> tickets = new HashMap<>();
        sql.list(
                """
                select line ->> 'product' as product, sum((line ->> 'loans')::int) as loans,
                    sum((line ->> 'amount')::numeric) as amount
                from officer_month o cross join lateral jsonb_array_elements(o.lines) line
                where o.person_id = ? and o.month between ? and ? and (? or o.unit_id = any(?) or o.person_id = ?)
                group by 1
                """,
                row -> tickets.put(
                        row.getString("product"), new Tickets(row.getInt("loans"), row.getBigDecimal("amount"))),
                personId,
                from,
                until,
                scope.bank(),
                scope.units(),
                scope.personId());
        return tickets;
    }

    /** The place that so many points would take in the bank if no one else moved. */
    int rankWith(BigDecimal points, YearMonth month, long personId) {
        return 1
                + (int) sql.count(
                        "select count(*) from officer_month where month = ? and listed and person_id <> ? and points > ?",
                        month,
                        personId,
                        points);
    }
}
