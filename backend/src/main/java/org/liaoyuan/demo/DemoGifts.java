package org.liaoyuan.demo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.action.Actions;
import org.liaoyuan.action.NewAction;
import org.liaoyuan.demo.bank.Errand;
import org.liaoyuan.organisation.People;

/** Gives errands whose day may be over, as no caller of the API can. */
@ApplicationScoped
class DemoGifts {
    private final Actions actions;
    private final People people;

    DemoGifts(Actions actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    void give(Errand errand) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                NewAction action = new NewAction(errand.title(), errand.detail(), errand.dueOn(), false, null);
                actions.assign(id(errand.ownerNo()), action, id(errand.assignerNo()));
            });
        } finally {
            context.terminate();
        }
    }

    private long id(String staffNo) {
        return people.byStaffNo(staffNo).orElseThrow().id();
    }
}
