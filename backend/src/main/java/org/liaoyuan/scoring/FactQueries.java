package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.exemption.DaysAway;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.organisation.OfficerSpells;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.Standing;
import org.liaoyuan.target.IssuedTarget;
import org.liaoyuan.target.OfficerTargets;

/** Reads what scores follow from, one statement for each kind of fact however many officers. It knows no scope. */
@ApplicationScoped
class FactQueries {
    // For a month that was written just now the database has no figures yet, and it would look for each officer in the
    // whole of it. The inner query leaves one way only: by the officer, from the last month down.
    private static final String MONTHS_OF_OFFICER = """
            from (select distinct person_id from assignment where ? or person_id = any(?)) o
            cross join lateral (
                select * from (select * from officer_month where person_id = o.person_id order by month desc offset 0) own
            """;

    private static final String HISTORY = "select o.person_id, h.month, h.points " + MONTHS_OF_OFFICER + """
                where month < ? and closed and exempt_reason is null
                order by month desc limit ?) h
            order by o.person_id, h.month desc
            """;

    private static final String STANDINGS = "select o.person_id, s.month, s.streak " + MONTHS_OF_OFFICER + """
                where month < ? order by month desc limit 1) s
            """;

    private static final String ADJUSTMENTS = """
            select person_id, sum(points) as points, sum(amount) as amount from adjustment
            where month = ? and (? or person_id = any(?)) group by person_id
            """;

    private static final YearMonth BEGINNING = YearMonth.of(1900, 1);

    private final Sql sql;
    private final OfficerSpells spells;
    private final DaysAway away;
    private final OfficerTargets targets;

    FactQueries(Sql sql, OfficerSpells spells, DaysAway away, OfficerTargets targets) {
        this.sql = sql;
        this.spells = spells;
        this.away = away;
        this.targets = targets;
    }

    /**
     * Officers with their past before a month, by id.
     *
     * @param window most months that a tier is averaged over
     * @param people null for everybody
     */
    List<OfficerFacts> officers(@Nullable Collection<Long> people, YearMonth before, int window) {
        return together(
                spells.now(people),
                away.now(people, before),
                restarts(people, Long.MAX_VALUE),
                targets.now(people, before),
                people,
                before,
                window);
    }

    /** All that is known now of one who is or was an officer, from the first day on. */
    OfficerFacts ofOfficer(long personId) {
        return officers(List.of(personId), BEGINNING, 0).get(0);
    }

    List<OfficerFacts> officersKnownAt(long revision, YearMonth before, int window) {
        return together(
                spells.knownAt(revision),
                away.knownAt(revision, before),
                restarts(null, revision),
                targets.knownAt(revision, before),
                null,
                before,
                window);
    }

    /** What was posted to the month, by person. */
    Map<Long, Adjustment> adjustments(YearMonth month, @Nullable Collection<Long> people) {
        Map<Long, Adjustment> posted = new HashMap<>();
        sql.list(
                ADJUSTMENTS,
                row -> posted.put(
                        row.getLong("person_id"),
                        new Adjustment(row.getBigDecimal("points"), row.getBigDecimal("amount"))),
                month,
                people == null,
                people == null ? List.of() : people);
        return posted;
    }

    private List<OfficerFacts> together(
            List<OfficerSpell> known,
            List<LeaveSpan> away,
            Map<Long, Set<YearMonth>> restarts,
            List<IssuedTarget> issued,
            @Nullable Collection<Long> people,
            YearMonth before,
            int window) {
        Map<Long, List<LeaveSpan>> leavesOf = away.stream().collect(Collectors.groupingBy(LeaveSpan::personId));
        Map<Long, List<IssuedTarget>> targetsOf =
                issued.stream().collect(Collectors.groupingBy(IssuedTarget::personId));
        Map<Long, List<MonthPoints>> history = history(people, before, window);
        Map<Long, Standing> standings = standings(people, before);
        List<OfficerFacts> officers = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= known.size(); i++) {
            long person = known.get(start).personId();
            if (i == known.size() || known.get(i).personId() != person) {
                officers.add(OfficerFacts.of(
                        known.subList(start, i),
                        leavesOf.getOrDefault(person, List.of()),
                        restarts.getOrDefault(person, Set.of()),
                        targetsOf.getOrDefault(person, List.of()),
                        history.getOrDefault(person, List.of()),
                        standings.getOrDefault(person, Standing.NONE)));
                start = i;
            }
        }
        return officers;
    }

    /** Months after which a streak begins anew, by person. */
    Map<Long, Set<YearMonth>> restarts(@Nullable Collection<Long> people, long revision) {
        Map<Long, Set<YearMonth>> restarts = new HashMap<>();
        sql.list(
                "select person_id, month from streak_restart where known_from <= ? and (? or person_id = any(?))",
                row -> restarts.computeIfAbsent(row.getLong("person_id"), id -> new HashSet<>())
                        .add(Sql.month(row, "month")),
                revision,
                people == null,
                people == null ? List.of() : people);
        return restarts;
    }

    /** Closed, counted months before this one, newest first. */
    Map<Long, List<MonthPoints>> history(@Nullable Collection<Long> people, YearMonth before, int window) {
        Map<Long, List<MonthPoints>> history = new HashMap<>();
        sql.list(
                HISTORY,
                row -> history.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                        .add(new MonthPoints(Sql.month(row, "month"), row.getBigDecimal("points"))),
                people == null,
                people == null ? List.of() : people,
                before,
                window);
        return history;
    }

    /** After the latest month before this one that has a result. */
    Map<Long, Standing> standings(@Nullable Collection<Long> people, YearMonth before) {
        Map<Long, Standing> standings = new HashMap<>();
        sql.list(
                STANDINGS,
                row -> standings.put(row.getLong("person_id"), standing(row)),
                people == null,
                people == null ? List.of() : people,
                before);
        return standings;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(Sql.month(row, "month"), row.getInt("streak"));
    }
}
