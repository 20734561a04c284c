package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.ProblemType;

/** What the caller may see of a case and do with it. */
@ApplicationScoped
class ExitRights {
    private final Caller caller;

    ExitRights(Caller caller) {
        this.caller = caller;
    }

    boolean sees(ExitCase one) {
        return caller.scope().covers(one.unitId(), one.personId());
    }

    /** The moves that are the caller's now, for buttons. */
    List<ExitMove> moves(ExitCase one) {
        return Arrays.stream(ExitMove.values())
                .filter(move -> has(move, one) && one.state().isFor(move, caller.personId()))
                .toList();
    }

    void mustHave(ExitMove move, ExitCase one) {
        if (one.personId() == caller.personId() && !has(move, one)) {
            throw ProblemType.SELF_DECISION.toException();
        }
        if (!has(move, one)) {
            throw ProblemType.FORBIDDEN.toException();
        }
    }

    private boolean has(ExitMove move, ExitCase one) {
        boolean own = one.personId() == caller.personId();
        return switch (move) {
            case STATE, APPEAL -> own;
            case PROPOSE -> !own && caller.holds(Role.BRANCH_MANAGER, one.unitId());
            case ANSWER, RETURN, DECIDE -> !own && caller.has(Role.HEAD_OFFICE);
        };
    }
}
