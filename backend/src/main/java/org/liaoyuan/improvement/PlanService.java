package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** What officers and those who lead them do with plans. */
@ApplicationScoped
@Transactional
class PlanService {
    private final PlanStore store;
    private final PlanRights rights;
    private final PlanFacts facts;
    private final PlanMessages messages;
    private final People people;
    private final Audit audit;
    private final PlanOpening opening;
    private final Clock clock;
    private final Caller caller;

    PlanService(
            PlanStore store,
            PlanRights rights,
            PlanFacts facts,
            PlanMessages messages,
            People people,
            Audit audit,
            PlanOpening opening,
            Clock clock,
            Caller caller) {
        this.store = store;
        this.rights = rights;
        this.facts = facts;
        this.messages = messages;
        this.people = people;
        this.audit = audit;
        this.opening = opening;
        this.clock = clock;
        this.caller = caller;
    }

    UUID open(NewPlan wish) {
        Plan plan = opening.open(wish);
        audit.record(
                "PLAN_OPENED",
                Plan.TYPE,
                plan.id().toString(),
                null,
                Map.of(
                        "staffNo", wish.staffNo().strip(),
                        "causes", wish.causes(),
                        "goalAmount", wish.goalAmount(),
                        "endsOn", wish.endsOn().toString(),
                        "measures", wish.measures().size()));
        messages.opened(plan, wish.endsOn());
        return plan.id();
    }

    /** Once, by the officer alone. */
    void see(UUID id, @Nullable String comment, @Nullable String ifMatch) {
        Plan plan = live(id, ifMatch);
        if (!rights.owns(plan.personId())) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (plan.seen()) {
            throw ProblemType.PLAN_SEEN.toException();
        }
        store.see(plan, comment, clock.instant());
        audit.record("PLAN_SEEN", Plan.TYPE, id.toString(), null, Map.of("commented", comment != null));
        messages.seen(plan);
    }

    void end(UUID id, PlanEnd end, @Nullable String ifMatch) {
        Plan plan = live(id, ifMatch);
        if (!rights.leads(plan.unitId(), plan.personId())) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (end.result() == PlanResult.ENDED_EARLY && PlanStore.stripped(end.words()) == null) {
            throw FieldError.pointer("/words", "plan-needs-reason").toException();
        }
        store.end(plan, end, facts.today(plan.personId()), caller.personId(), clock.instant());
        audit.record(
                "PLAN_ENDED",
                Plan.TYPE,
                id.toString(),
                null,
                Map.of("result", end.result()),
                PlanStore.stripped(end.words()),
                Audit.Outcome.DONE);
        messages.ended(plan, end.result());
    }

    private Plan live(UUID id, @Nullable String ifMatch) {
        Plan plan = store.lock(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
        Version.of(plan.version()).mustMatch(ifMatch, () -> lastChange(plan));
        if (plan.ended()) {
            throw ProblemType.PLAN_ENDED.toException();
        }
        return plan;
    }

    private Change lastChange(Plan plan) {
        return new Change(people.byId(plan.changedBy()).orElseThrow().name(), plan.changedAt());
    }
}
