package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.liaoyuan.platform.persistence.CopyWriter;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.OfficerChange;

/** Writes runs and their reports. */
@ApplicationScoped
class SimulationStore {
    private static final TypeReference<SchemeRules> RULES = new TypeReference<>() {};
    private static final String OFFICERS =
            "simulation_officer (simulation_id, person_id, unit_id, branch_id, tier_before, tier_after, points_before,"
                    + " points_after, by_coefficient, by_factor, by_adjustments, misses_before, misses_after, cases_before,"
                    + " cases_after, band)";

    private final Sql sql;
    private final SimulationJson json;

    SimulationStore(Sql sql, SimulationJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What to run. */
    record Plan(YearMonth from, YearMonth until, SchemeRules rules) {}

    /** Takes the scheme's rules as they are now; false where there is no such scheme. */
    boolean begin(UUID id, UUID schemeId, NewSimulation wish, long by, Instant at) {
        return sql.update("""
                        insert into simulation (id, scheme_id, rules, from_month, until_month, created_by, created_at)
                        select ?, id, rules, ?, ?, ?, ? from scheme where id = ?
                        """, id, wish.from(), wish.to(), by, at, schemeId) == 1;
    }

    /** Empty once the draft is dropped. */
    Optional<Plan> plan(UUID id) {
        return sql.one(
                "select from_month, until_month, rules from simulation where id = ?",
                row -> new Plan(
                        Sql.month(row, "from_month"),
                        Sql.month(row, "until_month"),
                        json.read(row.getString("rules"), RULES)),
                id);
    }

    /** False when it has ended, or somebody stopped it before. */
    boolean cancel(UUID id, Instant at) {
        return sql.update("""
                        update simulation set cancelled_at = ? where id = ? and cancelled_at is null and exists (
                            select from job j where j.id = simulation.id and j.status in ('QUEUED', 'RUNNING'))
                        """, at, id) == 1;
    }

    /** Another transaction's word counts at once. */
    boolean goesOn(UUID id) {
        return sql.count("select count(*) from simulation where id = ? and cancelled_at is null", id) == 1;
    }

    /** Hundreds of ids and days in an array want a plan of their own; the checks of written rows do not. */
    <T> T plannedEachTime(Supplier<T> reads) {
        sql.update("set local plan_cache_mode = force_custom_plan");
        T result = reads.get();
        sql.update("set local plan_cache_mode = auto");
        return result;
    }

    void officers(UUID id, List<OfficerChange> officers) {
        sql.call(connection -> {
            try (CopyWriter copy = CopyWriter.into(connection, OFFICERS)) {
                for (OfficerChange officer : officers) {
                    SimulatedRow.write(copy, id, officer);
                }
                return copy.end();
            }
        });
    }

    /** False when it was stopped, or the draft dropped, meanwhile. */
    boolean finish(UUID id, SimulationReport report, Instant at) {
        return sql.update(
                        "update simulation set report = ?::jsonb, finished_at = ? where id = ? and cancelled_at is null",
                        json.write(report),
                        at,
                        id)
                == 1;
    }

    /** The latest report on exactly the rules that the scheme has; none where nobody ran these. */
    Optional<UUID> attach(UUID schemeId, Instant at) {
        return sql.one("""
                update simulation set attached_at = ? where id = (
                    select m.id from simulation m join scheme s on s.id = m.scheme_id and s.rules = m.rules
                    where s.id = ? and m.finished_at is not null order by m.finished_at desc, m.id desc limit 1)
                returning id
                """, row -> row.getObject("id", UUID.class), at, schemeId);
    }
}
