package org.liaoyuan.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeRules;

@Schema(description = "What a tier asks for in a month; issued targets never fall below it")
record TierNumbers(
        @Schema(description = "Number of the tier; 1 is the best", examples = "3")
        int tier,

        @Schema(description = "Points standard", examples = "12.00")
        BigDecimal pointsStandard,

        @Schema(description = "Lifeline (放款生命线), yuan; the same for everybody of the tier", examples = "2500000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "Floor (保底), yuan", examples = "4500000.00")
        BigDecimal floorAmount,

        @Schema(description = "Stretch (提升), yuan", examples = "7000000.00")
        BigDecimal stretchAmount) {
    private static final int CENTS = 2;

    static TierNumbers of(SchemeRules.Tier tier) {
        return new TierNumbers(
                tier.tier(),
                twoPlaces(tier.pointsStandard()),
                twoPlaces(tier.lifelineAmount()),
                twoPlaces(tier.floorAmount()),
                twoPlaces(tier.stretchAmount()));
    }

    private static BigDecimal twoPlaces(BigDecimal number) {
        return number.setScale(CENTS, RoundingMode.HALF_UP);
    }

    boolean isAbove(OfficerCell cell) {
        return floorAmount.compareTo(cell.floorAmount()) > 0
                || stretchAmount.compareTo(cell.stretchAmount()) > 0
                || pointsStandard.compareTo(cell.pointsStandard()) > 0;
    }

    /** The stretch that stands to a floor as the tier's own do, in whole yuan, and never below either of them. */
    BigDecimal stretchFor(BigDecimal floor) {
        BigDecimal inProportion = floorAmount.signum() == 0
                ? floor
                : floor.multiply(stretchAmount).divide(floorAmount, 0, RoundingMode.HALF_UP);
        return inProportion.max(stretchAmount).max(floor).setScale(CENTS, RoundingMode.HALF_UP);
    }
}
