package org.liaoyuan.exit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened to a case")
public enum ExitStepKind {
    OPENED,
    STATED,
    PROPOSED,
    RETURNED,
    APPEALED,
    APPEAL_UPHELD,
    APPEAL_REJECTED,
    DECIDED,
    WITHDRAWN,
    OVERDUE
}
