package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.TierBasis;
import org.liaoyuan.scoring.core.Warning;

/** Reads results of closed months by the ten thousand: few columns, and put in order here, where rows are small. */
@ApplicationScoped
class PastResults {
    private static final String SELECT = """
            select person_id, month, unit_id, branch_id, listed, tier, points, amount, loans, points_standard,
                lifeline_amount, floor_amount, stretch_amount, points_met, attainment, exempt_reason, miss, streak,
                warning, rush, lines
            from officer_month where month between ? and ? and closed and person_id = any(?)
            """;

    private final Sql sql;
    private final ScoreJson json;

    PastResults(Sql sql, ScoreJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** By person, ascending; of each the months ascending. */
    Map<Long, List<PastResult>> of(YearMonth from, YearMonth until, Collection<Long> people) {
        Map<Long, List<PastResult>> results = new TreeMap<>();
        sql.list(
                SELECT,
                row -> results.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                        .add(result(row)),
                from,
                until,
                people);
        results.values().forEach(months -> months.sort(Comparator.comparing(PastResult::month)));
        return results;
    }

    private PastResult result(ResultSet row) throws SQLException {
        return new PastResult(
                row.getLong("person_id"),
                Sql.month(row, "month"),
                row.getLong("unit_id"),
                row.getLong("branch_id"),
                row.getBoolean("listed"),
                score(row),
                row.getBoolean("rush"));
    }

    private OfficerMonthScore score(ResultSet row) throws SQLException {
        return new OfficerMonthScore(
                json.lines(row.getString("lines")),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                row.getInt("loans"),
                new TierBasis(row.getInt("tier"), null, List.of()),
                ScoreQueries.targets(row),
                row.getBoolean("points_met"),
                Attainment.valueOf(row.getString("attainment")),
                reason(row.getString("exempt_reason")),
                row.getBoolean("miss"),
                row.getInt("streak"),
                Warning.valueOf(row.getString("warning")));
    }

    private static @Nullable ExemptReason reason(@Nullable String name) {
        return name == null ? null : ExemptReason.valueOf(name);
    }
}
