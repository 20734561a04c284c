package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.AttachmentOwner;
import org.liaoyuan.platform.problem.ProblemType;

/** Files are the officer's to bring until the answer; whoever sees the inquiry sees them. */
@ApplicationScoped
class InquiryFiles implements AttachmentOwner {
    private final InquiryStore store;
    private final InquiryRights rights;
    private final Caller caller;

    InquiryFiles(InquiryStore store, InquiryRights rights, Caller caller) {
        this.store = store;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public String type() {
        return Inquiry.TYPE;
    }

    @Override
    public void mustBeSeen(UUID id) {
        find(store::find, id);
    }

    /** Holds the inquiry's row until the end of a transaction: files do not go while it is answered. */
    @Override
    public void mustBeOpen(UUID id) {
        Inquiry inquiry = find(store::lock, id);
        if (inquiry.personId() != caller.personId()) {
            throw ProblemType.FORBIDDEN.toException();
        }
        if (inquiry.status().ended()) {
            throw ProblemType.INQUIRY_STATE.toException();
        }
    }

    private Inquiry find(Function<UUID, Optional<Inquiry>> read, UUID id) {
        return read.apply(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
