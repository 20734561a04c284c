package org.liaoyuan.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;

/** Opens actions, for people and for modules alike. Every call joins the caller's transaction. */
@ApplicationScoped
class ActionDesk {
    private final ActionRepository actions;
    private final ActionSteps steps;
    private final ActionMessages messages;
    private final Audit audit;
    private final Clock clock;

    ActionDesk(ActionRepository actions, ActionSteps steps, ActionMessages messages, Audit audit, Clock clock) {
        this.actions = actions;
        this.steps = steps;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    UUID open(NewAction wish, Assignee owner, @Nullable Long assignedBy) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        TrackedAction action = new TrackedAction(id, wish, owner, assignedBy, clock.instant());
        actions.persistAndFlush(action);
        steps.add(id, assignedBy, StepKind.ASSIGNED, null);
        audit.record(
                "ACTION_ASSIGNED",
                TrackedAction.TYPE,
                id.toString(),
                null,
                new Fact(wish.title(), owner.staffNo(), owner.unitCode(), wish.dueOn()));
        messages.assigned(action);
        return id;
    }

    private record Fact(String title, String ownerStaffNo, String unitCode, LocalDate dueOn) {}
}
