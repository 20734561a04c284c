package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liaoyuan.action.Actions;
import org.liaoyuan.action.NewAction;
import org.liaoyuan.platform.problem.FieldError;

/** Makes a plan's measures tracked actions; who opened the plan accepts those of the officer. */
@ApplicationScoped
class PlanMeasures {
    private final Actions actions;

    PlanMeasures(Actions actions) {
        this.actions = actions;
    }

    void assign(Plan plan, List<NewPlan.Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            NewPlan.Measure measure = measures.get(i);
            long owner = measure.owner() == MeasureOwner.OFFICER ? plan.personId() : plan.openedBy();
            NewAction task = new NewAction(measure.title().strip(), null, measure.dueOn(), true, plan.subject());
            if (actions.assign(owner, task, plan.openedBy()).isEmpty()) {
                throw FieldError.pointer("/measures/" + i + "/owner", "no-such-assignee")
                        .toException();
            }
        }
    }
}
