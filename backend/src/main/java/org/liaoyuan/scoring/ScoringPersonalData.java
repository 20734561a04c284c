package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.Warning;

/** The person's results and adjustments, with the flags that managers see as questions. */
@ApplicationScoped
class ScoringPersonalData implements PersonalData {
    private static final List<Column<Month>> RESULTS = List.of(
            new Column<>("month", "personal.month", Month::month),
            new Column<>("state", "personal.state", Month::state),
            new Column<>("tier", "scores.tier", Month::tier),
            new Column<>("points", "scores.points", Month::points),
            new Column<>("amount", "scores.amount", Month::amount),
            new Column<>("loans", "scores.loans", Month::loans),
            new Column<>("rank", "scores.rank", Month::rank),
            new Column<>("attainment", "scores.attainment", Month::attainment),
            new Column<>("exemptReason", "personal.exemptReason", Month::exemptReason),
            new Column<>("streak", "scores.streak", Month::streak),
            new Column<>("warning", "scores.warning", Month::warning),
            new Column<>("rush", "scores.rush", Month::rush),
            new Column<>("idle", "scores.idle", Month::idle));
    private static final List<Column<Moved>> ADJUSTMENTS = List.of(
            new Column<>("month", "personal.month", Moved::month),
            new Column<>("closedMonth", "personal.closedMonth", Moved::closedMonth),
            new Column<>("loanNo", "loan.loanNo", Moved::loanNo),
            new Column<>("kind", "personal.kind", Moved::kind),
            new Column<>("points", "scores.points", Moved::points),
            new Column<>("amount", "scores.amount", Moved::amount),
            new Column<>("postedAt", "personal.at", Moved::postedAt));

    private final Sql sql;

    ScoringPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Month(
            YearMonth month,
            MonthState state,
            int tier,
            BigDecimal points,
            BigDecimal amount,
            int loans,
            @Nullable Integer rank,
            Attainment attainment,
            @Nullable ExemptReason exemptReason,
            int streak,
            Warning warning,
            boolean rush,
            boolean idle) {}

    private record Moved(
            YearMonth month,
            YearMonth closedMonth,
            String loanNo,
            AdjustmentView.Kind kind,
            BigDecimal points,
            BigDecimal amount,
            Instant postedAt) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(50, "results", RESULTS, sql.list("""
                        select month, closed, tier, points, amount, loans, rank_bank, attainment, exempt_reason, streak,
                            warning, rush, idle
                        from officer_month where person_id = ? order by month desc
                        """, ScoringPersonalData::month, personId)),
                new PersonalSection<>(
                        51, "adjustments", ADJUSTMENTS, sql.list("""
                        select month, closed_month, loan_no, kind, points, amount, posted_at
                        from adjustment where person_id = ? order by month desc, known_from, id
                        """, ScoringPersonalData::moved, personId)));
    }

    private static Month month(ResultSet row) throws SQLException {
        return new Month(
                Sql.month(row, "month"),
                MonthState.of(row.getBoolean("closed")),
                row.getInt("tier"),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                row.getInt("loans"),
                Sql.intOrNull(row, "rank_bank"),
                Attainment.valueOf(row.getString("attainment")),
                Optional.ofNullable(row.getString("exempt_reason"))
                        .map(ExemptReason::valueOf)
                        .orElse(null),
                row.getInt("streak"),
                Warning.valueOf(row.getString("warning")),
                row.getBoolean("rush"),
                row.getBoolean("idle"));
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                Sql.month(row, "month"),
                Sql.month(row, "closed_month"),
                row.getString("loan_no"),
                AdjustmentView.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("points"),
                row.getBigDecimal("amount"),
                Objects.requireNonNull(Sql.instant(row, "posted_at")));
    }
}
