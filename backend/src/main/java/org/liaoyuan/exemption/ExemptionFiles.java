package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.AttachmentOwner;
import org.liaoyuan.platform.problem.ProblemType;

/** The evidence: the proposer's to bring until the decision; whoever sees the exemption sees it. */
@ApplicationScoped
class ExemptionFiles implements AttachmentOwner {
    private final ExemptionStore store;
    private final ExemptionRights rights;
    private final Caller caller;

    ExemptionFiles(ExemptionStore store, ExemptionRights rights, Caller caller) {
        this.store = store;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public String type() {
        return Exemption.TYPE;
    }

    @Override
    public void mustBeSeen(UUID id) {
        find(store::find, id);
    }

    /** Holds the row until the end of a transaction: evidence does not go while it is decided on. */
    @Override
    public void mustBeOpen(UUID id) {
        Exemption exemption = find(store::lock, id);
        if (exemption.proposedBy() != caller.personId()) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (exemption.status().ended()) {
            throw ProblemType.EXEMPTION_ENDED.toException();
        }
    }

    private Exemption find(Function<UUID, Optional<Exemption>> read, UUID id) {
        return read.apply(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
