package org.liaoyuan.scoring.laboratory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scheme may have changed for an officer. */
@Schema(
        description = "GAINS and LOSES are points, TIER_UP and TIER_DOWN the tier in the latest month, MORE_MISSES and"
                + " FEWER_MISSES months below the lifeline, MORE_CASES and FEWER_CASES exit cases")
enum OfficerShift {
    GAINS("s.points_after > s.points_before"),
    LOSES("s.points_after < s.points_before"),
    TIER_UP("s.tier_after < s.tier_before"),
    TIER_DOWN("s.tier_after > s.tier_before"),
    MORE_MISSES("s.misses_after > s.misses_before"),
    FEWER_MISSES("s.misses_after < s.misses_before"),
    MORE_CASES("s.cases_after > s.cases_before"),
    FEWER_CASES("s.cases_after < s.cases_before");

    private final String condition;

    OfficerShift(String condition) {
        this.condition = condition;
    }

    /** As SQL, of {@code simulation_officer s}. */
    String condition() {
        return condition;
    }
}
