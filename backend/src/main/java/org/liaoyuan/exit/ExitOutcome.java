package org.liaoyuan.exit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people can decide; a case is withdrawn by the count alone. */
@Schema(description = "EXITED (退出客户经理岗位), TRANSFERRED (调岗) or RETAINED (保留)")
public enum ExitOutcome {
    EXITED,
    TRANSFERRED,
    RETAINED;

    ExitStatus status() {
        return switch (this) {
            case EXITED -> ExitStatus.EXITED;
            case TRANSFERRED -> ExitStatus.TRANSFERRED;
            case RETAINED -> ExitStatus.RETAINED;
        };
    }

    boolean leavesPost() {
        return this != RETAINED;
    }
}
