package org.liaoyuan.scoring.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.jobs.JobOutcome;
import org.liaoyuan.platform.jobs.JobRun;
import org.liaoyuan.platform.jobs.Jobs;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scheme.SchemeCheck;
import org.liaoyuan.scheme.SchemePublished;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.ClosedPast;
import org.liaoyuan.scoring.PastMonths;
import org.liaoyuan.scoring.core.OfficerChange;
import org.liaoyuan.scoring.core.Rerun;

/** Runs a scheme over closed months. It reads what never changes and writes its own report alone. */
@ApplicationScoped
class SimulationService {
    static final String KIND = "SIMULATION";
    private static final String OBJECT = "simulation";
    private static final int OFFICERS_AT_ONCE = 500;
    private static final int PERCENT = 100;

    private final SimulationStore store;
    private final SimulationQueries queries;
    private final ClosedPast past;
    private final Units units;
    private final Jobs jobs;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SimulationService(
            SimulationStore store,
            SimulationQueries queries,
            ClosedPast past,
            Units units,
            Jobs jobs,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.past = past;
        this.units = units;
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the run on as a job; refuses at once what cannot be run. */
    @Transactional
    UUID request(UUID schemeId, NewSimulation wish) {
        mustBeClosed(wish);
        UUID id = jobs.enqueue(KIND, caller.personId(), wish);
        if (!store.begin(id, schemeId, wish, caller.personId(), clock.instant())) {
            throw ProblemType.NOT_FOUND.toException();
        }
        SchemeRules rules = store.plan(id).orElseThrow().rules();
        SchemeCheck.mustPass(rules, "");
        mustKnowProducts(rules, wish);
        Map<String, Object> asked = Map.of("scheme", schemeId, "firstMonth", wish.from(), "lastMonth", wish.to());
        audit.record("SIMULATION_REQUESTED", OBJECT, id.toString(), null, asked);
        return id;
    }

    /** A run that has ended keeps its end. */
    @Transactional
    void cancel(UUID id) {
        if (!queries.exists(id)) {
            throw ProblemType.NOT_FOUND.toException();
        }
        if (!store.cancel(id, clock.instant())) {
            throw ProblemType.SIMULATION_ENDED.toException();
        }
        audit.record("SIMULATION_CANCELLED", OBJECT, id.toString(), null, null);
    }

    /** Belongs into the transaction that ends the job. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobOutcome run(JobRun run) {
        UUID id = run.id();
        SimulationStore.Plan plan = store.plan(id).orElseThrow(ProblemType.NOT_FOUND::toException);
        PastMonths months = past.between(plan.from(), plan.until(), plan.rules());
        List<Long> people = past.people(plan.from(), plan.until());
        SimulationTally tally = new SimulationTally();
        for (int done = 0; done < people.size(); done += OFFICERS_AT_ONCE) {
            mustGoOn(store.goesOn(id));
            run.progress(PERCENT * done / people.size(), Map.of("officers", (long) done));
            List<Long> next = people.subList(done, Math.min(people.size(), done + OFFICERS_AT_ONCE));
            List<OfficerChange> officers = store.plannedEachTime(() -> months.of(next)).stream()
                    .map(officer -> OfficerChange.of(officer.personId(), Rerun.of(plan.rules(), officer)))
                    .toList();
            officers.forEach(tally::add);
            store.officers(id, officers);
        }
        mustGoOn(store.finish(id, tally.report(units.all()), clock.instant()));
        return JobOutcome.done(Map.of("officers", (long) people.size()), null);
    }

    /** Inside the publishing transaction: later readers see what was known. */
    void attach(@Observes SchemePublished publication) {
        store.attach(publication.id(), clock.instant())
                .ifPresent(id -> audit.record(
                        "SIMULATION_ATTACHED", OBJECT, id.toString(), null, Map.of("scheme", publication.id())));
    }

    private static void mustGoOn(boolean goesOn) {
        if (!goesOn) {
            throw ProblemType.SIMULATION_CANCELLED.toException();
        }
    }

    private void mustBeClosed(NewSimulation wish) {
        List<YearMonth> closed = past.months();
        if (!closed.contains(wish.from())) {
            throw FieldError.pointer("/from", "month-not-closed").toException();
        }
        if (!closed.contains(wish.to())) {
            throw FieldError.pointer("/to", "month-not-closed").toException();
        }
        if (wish.to().isBefore(wish.from())) {
            throw FieldError.pointer("/to", "before-first-month", wish.from()).toException();
        }
    }

    private void mustKnowProducts(SchemeRules rules, NewSimulation wish) {
        List<FieldError> missing = past.products(wish.from(), wish.to()).stream()
                .filter(product -> rules.product(product).isEmpty())
                .sorted()
                .map(product -> FieldError.pointer("/products", "product-without-rule", product))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemType.SCHEME_INVALID.toException().with(missing);
        }
    }
}
