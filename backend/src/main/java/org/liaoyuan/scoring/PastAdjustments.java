package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.LateSum;

/** Reads what was posted to closed months: what names a month before the first of them stands; the rest is late news. */
@ApplicationScoped
class PastAdjustments {
    private final Sql sql;

    PastAdjustments(Sql sql) {
        this.sql = sql;
    }

    Map<Long, Map<YearMonth, Adjustment>> kept(YearMonth first, YearMonth last, Collection<Long> people) {
        Map<Long, Map<YearMonth, Adjustment>> kept = new HashMap<>();
        sql.list(
                """
                select person_id, month, sum(points) as points, sum(amount) as amount from adjustment
                where closed_month < ? and month between ? and ? and person_id = any(?) group by person_id, month
                """,
                row -> kept.computeIfAbsent(row.getLong("person_id"), id -> new HashMap<>())
                        .put(
                                Sql.month(row, "month"),
                                new Adjustment(row.getBigDecimal("points"), row.getBigDecimal("amount"))),
                first,
                first,
                last,
                people);
        return kept;
    }

    /** By person, each in the order it was learnt; what one import brought of one product goes to one month. */
    Map<Long, List<LateSum>> late(YearMonth first, YearMonth last, Collection<Long> people) {
        Map<Long, List<LateSum>> late = new HashMap<>();
        sql.list(
                """
                select person_id, closed_month, month, product, sum(loans) as loans, sum(amount) as amount,
                    sum(balance) as balance
                from adjustment where closed_month >= ? and month between ? and ? and person_id = any(?)
                group by person_id, known_from, closed_month, month, product order by person_id, known_from
                """,
                row -> late.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                        .add(new LateSum(
                                Sql.month(row, "closed_month"),
                                Sql.month(row, "month"),
                                row.getString("product"),
                                row.getInt("loans"),
                                row.getBigDecimal("amount"),
                                row.getBigDecimal("balance"))),
                first,
                first,
                last,
                people);
        return late;
    }
}
