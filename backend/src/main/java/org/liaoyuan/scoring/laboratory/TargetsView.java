package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scoring.core.Targets;

@Schema(name = "TierTargets", description = "What a tier asks for in a month")
record TargetsView(
        @Schema(description = "Points", examples = "6.50") BigDecimal pointsStandard,

        @Schema(description = "Lifeline (放款生命线), yuan", examples = "1500000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "Floor target (保底), yuan", examples = "2500000.00")
        BigDecimal floorAmount,

        @Schema(description = "Stretch target (提升), yuan", examples = "4500000.00")
        BigDecimal stretchAmount) {

    static TargetsView of(Targets targets) {
        return new TargetsView(
                targets.pointsStandard(), targets.lifelineAmount(), targets.floorAmount(), targets.stretchAmount());
    }
}
