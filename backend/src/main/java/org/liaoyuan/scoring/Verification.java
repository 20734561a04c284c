package org.liaoyuan.scoring;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verification", description = "A closed month, recomputed from what was known at its close")
record Verification(
        @Schema(description = "The month", examples = "2024-03")
        YearMonth month,

        @Schema(description = "Whether every stored figure and digest came out again", examples = "true")
        boolean matches,

        @Schema(description = "Officers listed", examples = "424")
        int officers,

        @Schema(description = "SHA-256 stored at the close") String digest,
        @Schema(description = "The same, recomputed") String recomputedDigest,

        @Schema(description = "What did not come out again, at most 1000")
        List<Difference> differences) {

    static final int MOST_DIFFERENCES = 1000;

    @Schema(name = "VerificationDifference", description = "One figure that is stored otherwise than it comes out")
    record Difference(
            @Schema(description = "The officer", examples = "810017")
            String staffNo,

            @Schema(description = "Name of the figure", examples = "points")
            String field,

            @Schema(description = "As stored; empty where nothing is", examples = "14.10")
            String stored,

            @Schema(description = "As recomputed; empty where nothing comes out", examples = "14.20")
            String recomputed) {}
}
