package org.liaoyuan.improvement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Opens a plan within the caller's transaction. */
@ApplicationScoped
class PlanOpening {
    private static final int MOST_MONTHS = 6;

    private final PlanOfficers officers;
    private final PlanFacts facts;
    private final PlanStore store;
    private final PlanMeasures measures;
    private final Caller caller;
    private final Clock clock;
    private final BankTime time;

    PlanOpening(
            PlanOfficers officers,
            PlanFacts facts,
            PlanStore store,
            PlanMeasures measures,
            Caller caller,
            Clock clock,
            BankTime time) {
        this.officers = officers;
        this.facts = facts;
        this.store = store;
        this.measures = measures;
        this.caller = caller;
        this.clock = clock;
        this.time = time;
    }

    Plan open(NewPlan wish) {
        check(wish);
        OfficerSpell officer = officers.led(wish.staffNo());
        Plan plan = new Plan(
                UuidCreator.getTimeOrderedEpoch(),
                0,
                officer.personId(),
                officer.unitId(),
                false,
                false,
                caller.personId(),
                caller.personId(),
                clock.instant());
        if (!store.add(plan, wish, facts.today(officer.personId()))) {
            throw ProblemType.PLAN_LIVE.toException();
        }
        measures.assign(plan, wish.measures());
        return plan;
    }

    private void check(NewPlan wish) {
        LocalDate today = time.today();
        if (wish.causes().contains(Cause.OTHER) && PlanStore.stripped(wish.causeWords()) == null) {
            throw FieldError.pointer("/causeWords", "plan-needs-cause").toException();
        }
        checkDay("/endsOn", wish.endsOn(), today.plusDays(1), today.plusMonths(MOST_MONTHS));
        for (int i = 0; i < wish.measures().size(); i++) {
            checkDay("/measures/" + i + "/dueOn", wish.measures().get(i).dueOn(), today, wish.endsOn());
        }
    }

    private static void checkDay(String pointer, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw FieldError.pointer(pointer, "plan-day", first, last).toException();
        }
    }
}
