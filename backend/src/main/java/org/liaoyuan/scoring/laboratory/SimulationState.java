package org.liaoyuan.scoring.laboratory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "WAITING, RUNNING, then DONE, FAILED (there is no report) or CANCELLED (somebody stopped it;"
                + " there is no report)")
enum SimulationState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
