package org.liaoyuan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfficerTargetCell", description = "An officer's targets of the month in a draft")
record OfficerCellInput(
        @NotNull @Size(min = 1, max = 64) @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Floor (保底), yuan; not below the tier's", examples = "4500000.00")
        BigDecimal floorAmount,

        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Stretch (提升), yuan; not below the tier's, nor below the floor", examples = "7000000.00")
        BigDecimal stretchAmount,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "Points standard; not below the tier's", examples = "12.00")
        BigDecimal pointsStandard,

        @NotNull @Schema(description = "Set by hand: spreading keeps it", examples = "true")
        Boolean fixed) {
    private static final int CENTS = 2;

    OfficerCell cell(long personId) {
        return new OfficerCell(
                personId, twoPlaces(floorAmount), twoPlaces(stretchAmount), twoPlaces(pointsStandard), fixed);
    }

    private static BigDecimal twoPlaces(BigDecimal number) {
        return number.setScale(CENTS, RoundingMode.UNNECESSARY);
    }
}
