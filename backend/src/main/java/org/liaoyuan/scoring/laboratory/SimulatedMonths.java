package org.liaoyuan.scoring.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.scoring.ClosedPast;
import org.liaoyuan.scoring.core.Rerun;

/**
 * One officer's months of a run. They are run once more rather than stored: closed months and the rules of a run never change,
 * so the same comes out, and a report stays a row an officer.
 */
@ApplicationScoped
class SimulatedMonths {
    private final SimulationStore store;
    private final SimulatedOfficerQueries officers;
    private final ClosedPast past;

    SimulatedMonths(SimulationStore store, SimulatedOfficerQueries officers, ClosedPast past) {
        this.store = store;
        this.officers = officers;
        this.past = past;
    }

    Optional<SimulatedOfficerMonths> of(UUID id, Scope scope, String staffNo) {
        return officers.find(id, scope, staffNo)
                .flatMap(found -> store.plan(id)
                        .map(plan -> new SimulatedOfficerMonths(found.officer(), months(plan, found.personId()))));
    }

    private List<SimulatedMonth> months(SimulationStore.Plan plan, long personId) {
        return past.between(plan.from(), plan.until(), plan.rules()).of(List.of(personId)).stream()
                .flatMap(officer -> Rerun.of(plan.rules(), officer).stream())
                .map(SimulatedMonth::of)
                .toList();
    }
}
