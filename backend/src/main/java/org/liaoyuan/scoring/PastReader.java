package org.liaoyuan.scoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.exemption.DaysAway;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.ledger.LastDaysSum;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.organisation.OfficerSpells;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.LateSum;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.OfficerPast;
import org.liaoyuan.scoring.core.Standing;
import org.liaoyuan.target.IssuedTarget;
import org.liaoyuan.target.OfficerTargets;

/** Reads officers' closed months, one statement for each kind of fact however many officers and months. */
@ApplicationScoped
class PastReader {
    private final PastResults stored;
    private final FactQueries facts;
    private final PastAdjustments adjustments;
    private final OfficerSpells spells;
    private final DaysAway away;
    private final OfficerTargets targets;
    private final LoanSums loans;

    PastReader(
            PastResults stored,
            FactQueries facts,
            PastAdjustments adjustments,
            OfficerSpells spells,
            DaysAway away,
            OfficerTargets targets,
            LoanSums loans) {
        this.stored = stored;
        this.facts = facts;
        this.adjustments = adjustments;
        this.spells = spells;
        this.away = away;
        this.targets = targets;
        this.loans = loans;
    }

    /** @param frames ascending, without a gap, at least one */
    List<OfficerPast> read(Map<YearMonth, PastFrame> frames, Collection<Long> people, int window) {
        List<YearMonth> months = List.copyOf(frames.keySet());
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        Map<Long, List<MonthPoints>> history = facts.history(people, first, window);
        Map<Long, Standing> standings = facts.standings(people, first);
        Map<Long, Set<YearMonth>> restarts = facts.restarts(people, Long.MAX_VALUE);
        Map<Long, List<LateSum>> late = adjustments.late(first, last, people);
        Map<Long, PastOfficer> officers = officers(frames, people, first, last);
        Map<Long, List<PastResult>> results = stored.of(first, last, people);
        List<OfficerPast> past = new ArrayList<>(results.size());
        results.forEach((person, rows) -> {
            PastOfficer officer = Objects.requireNonNull(officers.get(person));
            past.add(new OfficerPast(
                    person,
                    history.getOrDefault(person, List.of()),
                    standings.getOrDefault(person, Standing.NONE),
                    restarts.getOrDefault(person, Set.of()),
                    rows.stream()
                            .map(row -> officer.month(Objects.requireNonNull(frames.get(row.month())), row))
                            .toList(),
                    late.getOrDefault(person, List.of())));
        });
        return past;
    }

    private Map<Long, PastOfficer> officers(
            Map<YearMonth, PastFrame> frames, Collection<Long> people, YearMonth first, YearMonth last) {
        Map<Long, List<Known<LeaveSpan>>> spans = by(LeaveSpan::personId, away.ever(people, first));
        Map<Long, List<Known<IssuedTarget>>> issued = by(IssuedTarget::personId, targets.ever(people, first));
        Map<Long, Map<YearMonth, Adjustment>> kept = adjustments.kept(first, last, people);
        Map<Long, Map<YearMonth, LastDaysSum>> placed = lastDays(frames.values(), people);
        Map<Long, PastOfficer> officers = new HashMap<>();
        by(OfficerSpell::personId, spells.ever(people))
                .forEach((person, known) -> officers.put(
                        person,
                        new PastOfficer(
                                known,
                                spans.getOrDefault(person, List.of()),
                                issued.getOrDefault(person, List.of()),
                                kept.getOrDefault(person, Map.of()),
                                placed.getOrDefault(person, Map.of()))));
        return officers;
    }

    private Map<Long, Map<YearMonth, LastDaysSum>> lastDays(Collection<PastFrame> frames, Collection<Long> people) {
        Map<Long, Map<YearMonth, LastDaysSum>> byPerson = new HashMap<>();
        loans.lastDays(frames.stream().flatMap(PastFrame::lastDays).toList(), people)
                .forEach(sum -> byPerson.computeIfAbsent(sum.personId(), id -> new HashMap<>())
                        .put(sum.month(), sum));
        return byPerson;
    }

    private static <T> Map<Long, List<Known<T>>> by(Function<T, Long> person, List<Known<T>> facts) {
        return facts.stream()
                .collect(groupingBy(known -> person.apply(known.fact()), LinkedHashMap::new, Collectors.toList()));
    }
}
