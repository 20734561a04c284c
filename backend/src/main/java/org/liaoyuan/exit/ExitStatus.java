package org.liaoyuan.exit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "OPEN: the branch is to propose; PROPOSED: head office is to decide. Ends in exactly one of EXITED (left"
                        + " the officer post), TRANSFERRED (other post), RETAINED (waived) or WITHDRAWN (the streak no longer holds)")
public enum ExitStatus {
    OPEN,
    PROPOSED,
    EXITED,
    TRANSFERRED,
    RETAINED,
    WITHDRAWN;

    boolean ended() {
        return this != OPEN && this != PROPOSED;
    }
}
