package org.liaoyuan.scoring.laboratory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SimulatedOfficerMonths", description = "One officer's months, each as it was and as it would have been")
record SimulatedOfficerMonths(
        SimulatedOfficer officer,

        @Schema(description = "Ascending") List<SimulatedMonth> months) {}
