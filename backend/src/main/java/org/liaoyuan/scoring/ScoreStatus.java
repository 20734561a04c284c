package org.liaoyuan.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What rows of a month can be filtered by. */
@Schema(description = "Where an officer stands in a month; of several, any matches")
enum ScoreStatus {
    STRETCH_MET("om.attainment = 'STRETCH_MET'"),
    FLOOR_MET("om.attainment = 'FLOOR_MET'"),
    BELOW_FLOOR("om.attainment = 'BELOW_FLOOR'"),
    BELOW_LIFELINE("om.attainment = 'BELOW_LIFELINE'"),
    POINTS_MET("om.points_met"),
    POINTS_MISSED("not om.points_met"),
    EXEMPT("om.exempt_reason is not null"),
    REMINDER("om.warning = 'REMINDER'"),
    WARNING("om.warning = 'WARNING'"),
    EXIT("om.warning = 'EXIT'"),
    RUSH("om.rush"),
    IDLE("om.idle");

    private final String condition;

    ScoreStatus(String condition) {
        this.condition = condition;
    }

    /** In SQL, of {@code officer_month om}. */
    String condition() {
        return condition;
    }
}
