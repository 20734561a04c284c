package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;

/** Who leads an officer's plan: those at the head of the sub-branch or its branch, never the officer. */
@ApplicationScoped
class PlanRights {
    private final Caller caller;

    PlanRights(Caller caller) {
        this.caller = caller;
    }

    boolean leads(long unitId, long personId) {
        return personId != caller.personId()
                && (caller.holds(Role.SUB_BRANCH_MANAGER, unitId) || caller.holds(Role.BRANCH_MANAGER, unitId));
    }

    boolean sees(Plan plan) {
        return caller.scope().covers(plan.unitId(), plan.personId());
    }

    boolean owns(long personId) {
        return personId == caller.personId();
    }
}
