package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.core.Measures;

@Schema(name = "SimulationMeasures", description = "What months of officers come to together under one scheme")
record MeasuresView(
        @Schema(description = "Months that were not exempt, each of one officer", examples = "4820")
        int counted,

        @Schema(description = "Points of all months, exempt ones too", examples = "51234.56")
        BigDecimal points,

        @Schema(description = "Of the counted, those that reach the points standard", examples = "3120")
        int pointsMet,

        @Schema(description = "Of the counted, those at or above the floor target", examples = "2950")
        int floorMet,

        @Schema(description = "Of the counted, those below the lifeline", examples = "310")
        int misses,

        @Schema(description = "Exit cases that open", examples = "12")
        int cases) {

    static MeasuresView of(Measures measures) {
        return new MeasuresView(
                measures.counted(),
                measures.points(),
                measures.pointsMet(),
                measures.floorMet(),
                measures.misses(),
                measures.cases());
    }
}
