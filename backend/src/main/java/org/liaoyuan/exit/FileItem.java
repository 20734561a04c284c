package org.liaoyuan.exit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a case's file must hold before a decision: RESULTS of closed months; REMINDER and WARNING, proven"
                        + " delivered or read; the improvement PLAN; SUPPORT, a coaching or training since the warning; the officer's"
                        + " STATEMENT, or its time lapsed; and APPEAL, answered, or its time lapsed")
public enum FileItem {
    RESULTS,
    REMINDER,
    WARNING,
    PLAN,
    SUPPORT,
    STATEMENT,
    APPEAL
}
