package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.platform.problem.ProblemType;

/** A thing for each id, which a sub-branch manager may see; that officers may change; and one that nobody may any more. */
@ApplicationScoped
class ProbeOwner implements AttachmentOwner {
    static final UUID CLOSED = UUID.fromString("018e7c1d-0000-7000-8000-000000000002");

    private final Caller caller;

    ProbeOwner(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String type() {
        return "probe";
    }

    @Override
    public void mustBeSeen(UUID id) {
        if (!caller.has(Role.OFFICER, Role.SUB_BRANCH_MANAGER)) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }

    @Override
    public void mustBeOpen(UUID id) {
        if (!caller.has(Role.OFFICER)) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (id.equals(CLOSED)) {
            throw ProblemType.CONFLICT.toException();
        }
    }
}
