package org.liaoyuan.action;

import static org.liaoyuan.action.ActionStatus.CANCELLED;
import static org.liaoyuan.action.ActionStatus.DONE;
import static org.liaoyuan.action.ActionStatus.IN_PROGRESS;
import static org.liaoyuan.action.ActionStatus.OPEN;
import static org.liaoyuan.action.ActionStatus.RETURNED;
import static org.liaoyuan.action.ActionStatus.SUBMITTED;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every way from one state to another. */
@Schema(
        description =
                "START and SUBMIT are the owner's; ACCEPT, RETURN and CANCEL those of who assigned it, or is above")
public enum ActionMove {
    START(IN_PROGRESS, true, Set.of(OPEN, RETURNED)),
    SUBMIT(SUBMITTED, true, Set.of(OPEN, IN_PROGRESS, RETURNED)),
    ACCEPT(DONE, false, Set.of(SUBMITTED)),
    RETURN(RETURNED, false, Set.of(SUBMITTED)),
    CANCEL(CANCELLED, false, Set.of(OPEN, IN_PROGRESS, RETURNED, SUBMITTED));

    private final ActionStatus to;
    private final boolean owners;
    private final Set<ActionStatus> from;

    ActionMove(ActionStatus to, boolean owners, Set<ActionStatus> from) {
        this.to = to;
        this.owners = owners;
        this.from = from;
    }

    ActionStatus to() {
        return to;
    }

    boolean isOwners() {
        return owners;
    }

    boolean leadsFrom(ActionStatus status) {
        return from.contains(status);
    }
}
