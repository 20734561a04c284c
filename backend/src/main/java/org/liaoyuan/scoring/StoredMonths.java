package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.TierBasis;
import org.liaoyuan.scoring.core.Warning;

/** Reads whole results. It knows no scope: whoever shows one has checked that the caller may see it. */
@ApplicationScoped
class StoredMonths {
    private static final String SELECT =
            "select o.*, p.staff_no from officer_month o join person p on p.id = o.person_id where o.month = ?";

    private final Sql sql;
    private final ScoreJson json;

    StoredMonths(Sql sql, ScoreJson json) {
        this.sql = sql;
        this.json = json;
    }

    List<StoredMonth> of(YearMonth month) {
        return sql.list(SELECT, this::row, month);
    }

    StoredMonth row(ResultSet row) throws SQLException {
        return new StoredMonth(
                result(row),
                new Ranks(
                        Sql.intOrNull(row, "rank_bank"),
                        Sql.intOrNull(row, "rank_branch"),
                        Sql.intOrNull(row, "rank_sub_branch"),
                        Sql.intOrNull(row, "rank_tier")),
                row.getBoolean("closed"));
    }

    private OfficerMonth result(ResultSet row) throws SQLException {
        return new OfficerMonth(
                Sql.month(row, "month"),
                row.getLong("person_id"),
                row.getString("staff_no"),
                row.getLong("unit_id"),
                row.getLong("branch_id"),
                row.getBoolean("listed"),
                row.getObject("scheme_id", UUID.class),
                score(row),
                new Adjustment(row.getBigDecimal("adjustment_points"), row.getBigDecimal("adjustment_amount")),
                row.getBoolean("rush"),
                row.getBoolean("idle"),
                row.getInt("elapsed"),
                row.getString("digest"));
    }

    private OfficerMonthScore score(ResultSet row) throws SQLException {
        return new OfficerMonthScore(
                json.lines(row.getString("lines")),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                row.getInt("loans"),
                new TierBasis(
                        row.getInt("tier"),
                        row.getBigDecimal("tier_average"),
                        json.months(row.getString("tier_months"))),
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
