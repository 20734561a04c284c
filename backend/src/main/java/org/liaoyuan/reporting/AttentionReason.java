package org.liaoyuan.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why a manager is asked to look: pace behind, a rush at a month's end, many working days without a loan")
enum AttentionReason {
    PACE("behind"),
    RUSH("r.person_id is not null"),
    IDLE("om.idle");

    private final String condition;

    AttentionReason(String condition) {
        this.condition = condition;
    }

    /** On the rows of {@link AttentionQueries}. */
    String condition() {
        return condition;
    }
}
