package org.liaoyuan.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfficerTargetNumbers", description = "What is asked of an officer in a month, besides the lifeline")
record OfficerTargetView(
        @Schema(description = "Floor (保底), yuan", examples = "4800000.00")
        BigDecimal floorAmount,

        @Schema(description = "Stretch (提升), yuan", examples = "7500000.00")
        BigDecimal stretchAmount,

        @Schema(description = "Points standard", examples = "12.00")
        BigDecimal pointsStandard) {

    static OfficerTargetView of(OfficerCell cell) {
        return new OfficerTargetView(cell.floorAmount(), cell.stretchAmount(), cell.pointsStandard());
    }

    /** Of what was issued and the tier's own, each time the higher. */
    static OfficerTargetView inForce(OfficerCell cell, TierNumbers tier) {
        return new OfficerTargetView(
                cell.floorAmount().max(tier.floorAmount()),
                cell.stretchAmount().max(tier.stretchAmount()),
                cell.pointsStandard().max(tier.pointsStandard()));
    }

    static OfficerTargetView of(TierNumbers tier) {
        return new OfficerTargetView(tier.floorAmount(), tier.stretchAmount(), tier.pointsStandard());
    }
}
