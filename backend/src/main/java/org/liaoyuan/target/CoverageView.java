package org.liaoyuan.target;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TargetCoverage",
        description = "How many officers have targets of the month, and how many have seen them, by unit")
record CoverageView(
        @Schema(description = "The units directly below the one asked for, by code; a sub-branch stands for itself")
        List<Unit> items) {

    @Schema(name = "TargetCoverageUnit", description = "A unit's officers and their targets of the month")
    record Unit(
            @Schema(description = "Code of the unit", examples = "B01")
            String unitCode,

            @Schema(description = "Name of the unit", examples = "第一分行")
            String unitName,

            @Schema(description = "Its officers in the month", examples = "48")
            int officers,

            @Schema(description = "Officers with published targets", examples = "48")
            int issued,

            @Schema(description = "Officers who confirmed having seen theirs", examples = "41")
            int acknowledged) {}
}
