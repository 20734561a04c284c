package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.CopyWriter;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.Targets;

/**
 * Writes results in bulk: COPY into a temporary staging table, then one statement that touches only rows that differ.
 */
@ApplicationScoped
class OfficerMonthStore {
    private static final List<String> COLUMNS = Arrays.asList(
            ("month person_id closed unit_id branch_id listed scheme_id tier tier_average tier_months points"
                            + " adjustment_points amount adjustment_amount loans points_standard lifeline_amount"
                            + " floor_amount stretch_amount points_met attainment exempt_reason miss streak warning"
                            + " rush idle elapsed lines digest")
                    .split(" "));

    private static final String NAMES = String.join(", ", COLUMNS);

    private static final List<String> RANKS = List.of("rank_bank", "rank_branch", "rank_sub_branch", "rank_tier");

    private static final String RANKED = """
            rank() over (partition by month order by points desc) as rank_bank,
            rank() over (partition by month, branch_id order by points desc) as rank_branch,
            rank() over (partition by month, unit_id order by points desc) as rank_sub_branch,
            rank() over (partition by month, tier order by points desc) as rank_tier""";

    // Staged rows come in with their ranks among everybody: written a second time they would cost twice as much.
    private static final String MERGE =
            """
            with ranked as (
                select month, person_id, %4$s
                from (
                    select month, person_id, branch_id, unit_id, tier, points from officer_month_staging where listed
                    union all
                    select month, person_id, branch_id, unit_id, tier, points from officer_month o
                    where month = any(?) and listed and not exists (
                        select from officer_month_staging s where s.month = o.month and s.person_id = o.person_id)) listed)
            insert into officer_month as o (%1$s)
            select %2$s from officer_month_staging s left join ranked r on r.month = s.month and r.person_id = s.person_id
            on conflict (month, person_id) do update set (%1$s) = row(%3$s)
            where (%5$s) is distinct from (%3$s)
            """.formatted(names("", ""), names("s.", "r."), names("excluded.", "excluded."), RANKED, names("o.", "o."));

    private static final String REMOVE = """
            delete from officer_month o
            where o.month = any(?) and (? or o.person_id = any(?))
                and not exists (
                    select from officer_month_staging s where s.month = o.month and s.person_id = o.person_id)
            """;

    /** Of those who were not staged. Ranks go by points alone; those who are not listed have none. */
    private static final String RANK =
            """
            update officer_month o set (%1$s) = row(%2$s)
            from (select month, person_id, %4$s from officer_month where month = any(?) and listed) r
            where o.month = r.month and o.person_id = r.person_id and (%3$s) is distinct from (%2$s)
            """.formatted(prefixed("", RANKS), prefixed("r.", RANKS), prefixed("o.", RANKS), RANKED);

    private final Sql sql;
    private final ScoreJson json;

    OfficerMonthStore(Sql sql, ScoreJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** Once for each renewal; a transaction may hold several. */
    void begin() {
        sql.update(
                "create temporary table if not exists officer_month_staging (like officer_month_staging) on commit drop");
        sql.update("truncate officer_month_staging");
    }

    /** @param closed whether nobody can change them from now on */
    void stage(List<OfficerMonth> rows, boolean closed) {
        sql.call(connection -> {
            try (CopyWriter copy = CopyWriter.into(connection, "officer_month_staging (" + NAMES + ")")) {
                for (OfficerMonth row : rows) {
                    write(copy, row, closed);
                }
                return copy.end();
            }
        });
    }

    /**
     * Makes the open months hold what was staged, and ranks them.
     *
     * @param people whose rows were staged; null for everybody
     */
    void merge(List<YearMonth> months, @Nullable Collection<Long> people) {
        sql.update("analyze officer_month_staging (month, person_id)");
        sql.update(REMOVE, months, people == null, people == null ? List.of() : people);
        sql.update(MERGE, months);
        if (people != null) {
            sql.update(RANK, months);
        }
    }

    private void write(CopyWriter copy, OfficerMonth row, boolean closed) throws SQLException {
        OfficerMonthScore score = row.score();
        copy.raw(row.month().atDay(1)).field(row.personId()).field(closed);
        copy.field(row.unitId()).field(row.branchId()).field(row.listed()).raw(row.schemeId());
        copy.field(score.tier().tier()).field(score.tier().averagePoints());
        copy.field(json.months(score.tier().monthsUsed()));
        copy.field(score.points()).field(row.posted().points());
        copy.field(score.amount()).field(row.posted().amount()).field(score.loans());
        Targets targets = score.targets();
        copy.field(targets.pointsStandard()).field(targets.lifelineAmount());
        copy.field(targets.floorAmount()).field(targets.stretchAmount());
        copy.field(score.pointsMet()).raw(score.attainment()).raw(score.exemptReason());
        copy.field(score.miss()).field(score.streak()).raw(score.warning());
        copy.field(row.rush()).field(row.idle()).field(row.elapsed());
        copy.field(json.lines(score.lines())).raw(row.digest()).endRow();
    }

    private static String names(String alias, String ranksAlias) {
        return prefixed(alias, COLUMNS) + ", " + prefixed(ranksAlias, RANKS);
    }

    private static String prefixed(String alias, List<String> names) {
        return names.stream().map(alias::concat).collect(Collectors.joining(", "));
    }
}
