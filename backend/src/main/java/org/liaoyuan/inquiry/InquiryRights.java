package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * What the caller may see of an inquiry and do with it. Head office answers, for it alone can put right what the ledger and
 * the scheme say; the branch, whose own figures hang on the answer, looks on.
 */
@ApplicationScoped
class InquiryRights {
    private final Caller caller;

    InquiryRights(Caller caller) {
        this.caller = caller;
    }

    boolean sees(Inquiry inquiry) {
        return caller.scope().covers(inquiry.unitId(), inquiry.personId());
    }

    /** The moves that are the caller's now, for buttons. */
    List<InquiryMove> moves(Inquiry inquiry) {
        return Arrays.stream(InquiryMove.values())
                .filter(move -> has(move, inquiry) && leadsOn(move, inquiry))
                .toList();
    }

    /** Whether the caller is the one for it at all; nobody decides on what they asked themselves. */
    void mustHave(InquiryMove move, Inquiry inquiry) {
        if (move != InquiryMove.WITHDRAW && inquiry.personId() == caller.personId()) {
            throw ProblemType.SELF_DECISION.toException();
        }
        if (!has(move, inquiry)) {
            throw ProblemType.FORBIDDEN.toException();
        }
    }

    /** Whether it can be done from where the inquiry is. */
    void mustLeadOn(InquiryMove move, Inquiry inquiry) {
        if (!leadsOn(move, inquiry)) {
            throw ProblemType.INQUIRY_STATE.toException();
        }
    }

    private boolean has(InquiryMove move, Inquiry inquiry) {
        boolean own = inquiry.personId() == caller.personId();
        return move == InquiryMove.WITHDRAW ? own : !own && caller.has(Role.HEAD_OFFICE);
    }

    /** It is taken over from whoever cannot answer; the answer is the owner's. */
    private boolean leadsOn(InquiryMove move, Inquiry inquiry) {
        boolean mine = inquiry.isOwnedBy(caller.personId());
        return !inquiry.status().ended()
                && switch (move) {
                    case TAKE -> !mine;
                    case ANSWER -> mine;
                    case WITHDRAW -> true;
                };
    }
}
