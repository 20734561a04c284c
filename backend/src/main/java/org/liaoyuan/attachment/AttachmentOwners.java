package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.liaoyuan.platform.problem.ProblemType;

/** The kinds of things that files can belong to. */
@ApplicationScoped
class AttachmentOwners {
    private final Instance<AttachmentOwner> owners;

    AttachmentOwners(@Any Instance<AttachmentOwner> owners) {
        this.owners = owners;
    }

    /** Of a kind that there is not, nothing is there. */
    AttachmentOwner of(String type) {
        return owners.stream()
                .filter(owner -> owner.type().equals(type))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
