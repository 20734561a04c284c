package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.ProblemType;

/** A thing for each id, which a sub-branch manager may see; that officers may change; and one that nobody may any more. */
@ApplicationScoped
class ProbeOwner implements AttachmentOwner {
    static final String CLOSED = "closed";

    private final Caller caller;

    ProbeOwner(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String type() {
        return "probe";
    }

    @Override
    public void mustBeSeen(String id) {
        if (!caller.has(Role.OFFICER, Role.SUB_BRANCH_MANAGER)) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }

    @Override
    public void mustBeOpen(String id) {
        if (!caller.has(Role.OFFICER)) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (id.equals(CLOSED)) {
            throw ProblemType.CONFLICT.toException();
        }
    }
}
