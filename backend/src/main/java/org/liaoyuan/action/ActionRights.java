package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.ProblemType;

/** What the caller may see of an action and do with it. */
@ApplicationScoped
class ActionRights {
    private final Caller caller;
    private final RoleHolders holders;
    private final Units units;

    ActionRights(Caller caller, RoleHolders holders, Units units) {
        this.caller = caller;
        this.holders = holders;
        this.units = units;
    }

    Direction direction() {
        return Direction.of(caller.personId(), holders.of(caller.personId()), units.all());
    }

    /** Whose it is and who gave it see it wherever they are now; others by the unit it was given in. */
    boolean sees(long ownerId, long unitId, @Nullable Long assignedBy) {
        Scope scope = caller.scope();
        return scope.covers(unitId, ownerId) || Objects.equals(assignedBy, caller.personId());
    }

    /** The moves that are the caller's and lead on from where it is, for buttons. */
    List<ActionMove> moves(TrackedAction action) {
        return Arrays.stream(ActionMove.values())
                .filter(move -> move.leadsFrom(action.status()) && has(move, action))
                .toList();
    }

    /** The owner's moves are the owner's alone; on the others nobody decides for themselves. */
    void mustHave(ActionMove move, TrackedAction action) {
        if (!move.isOwners() && action.ownerId() == caller.personId()) {
            throw ProblemType.SELF_DECISION.toException();
        }
        if (!has(move, action)) {
            throw ProblemType.FORBIDDEN.toException();
        }
    }

    private boolean has(ActionMove move, TrackedAction action) {
        boolean owner = action.ownerId() == caller.personId();
        if (move.isOwners() || owner) {
            return move.isOwners() && owner;
        }
        return Objects.equals(action.assignedBy(), caller.personId())
                || direction().covers(action);
    }
}
