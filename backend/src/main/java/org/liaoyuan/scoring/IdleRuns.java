package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.scoring.core.Flags;
import org.liaoyuan.scoring.core.IdleRun;

/** When in a month officers were without a loan for longest: the days behind the flag of idleness. */
@ApplicationScoped
public class IdleRuns {
    /** @param workingDays in which the officer was there */
    public record Run(LocalDate from, LocalDate until, int workingDays) {
        private static Run of(IdleRun run) {
            return new Run(run.from(), run.until(), run.workingDays());
        }
    }

    private final FactQueries facts;

    IdleRuns(FactQueries facts) {
        this.facts = facts;
    }

    /**
     * By person, as known to the month; it knows no scope.
     *
     * @param active days with loans by person
     */
    public Map<Long, Run> of(ResultMonth month, Collection<Long> people, Map<Long, Set<LocalDate>> active) {
        Map<Long, Run> runs = new HashMap<>();
        if (people.isEmpty() || month.elapsed() == 0) {
            return runs;
        }
        LocalDate asOf = month.workingDays().get(month.elapsed() - 1);
        List<OfficerFacts> known = month.closed()
                ? facts.officersKnownAt(month.knownUntil(), month.month(), 0)
                : facts.officers(people, month.month(), 0);
        known.stream()
                .filter(officer -> people.contains(officer.personId()))
                .forEach(officer -> Flags.idleRun(
                                month.workingDays(),
                                asOf,
                                active.getOrDefault(officer.personId(), Set.of()),
                                officer.spans(),
                                officer.leaveDays(month.month()))
                        .ifPresent(run -> runs.put(officer.personId(), Run.of(run))));
        return runs;
    }
}
