package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.ProblemType;

/** What the caller may see of an exemption and do with it. */
@ApplicationScoped
class ExemptionRights {
    private final Caller caller;

    ExemptionRights(Caller caller) {
        this.caller = caller;
    }

    boolean sees(Exemption exemption) {
        return caller.scope().covers(exemption.unitId(), exemption.personId());
    }

    /** The moves that are the caller's now, for buttons. */
    List<ExemptionMove> moves(Exemption exemption) {
        return Arrays.stream(ExemptionMove.values())
                .filter(move -> !exemption.status().ended() && has(move, exemption) && !isOneEyed(move, exemption))
                .toList();
    }

    /** Four eyes: whoever proposed it, or whom it is about, does not decide. */
    void mustHave(ExemptionMove move, Exemption exemption) {
        if (exemption.personId() == caller.personId()) {
            throw ProblemType.SELF_DECISION.toException();
        }
        if (!has(move, exemption)) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (isOneEyed(move, exemption)) {
            throw ProblemType.FOUR_EYES.toException();
        }
    }

    private boolean isOneEyed(ExemptionMove move, Exemption exemption) {
        return move != ExemptionMove.WITHDRAW && exemption.proposedBy() == caller.personId();
    }

    private boolean has(ExemptionMove move, Exemption exemption) {
        return exemption.personId() != caller.personId()
                && (move == ExemptionMove.WITHDRAW
                        ? caller.holds(Role.BRANCH_MANAGER, exemption.unitId())
                        : caller.has(Role.HEAD_OFFICE));
    }
}
