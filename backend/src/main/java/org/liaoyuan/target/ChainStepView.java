package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;

@Schema(
        name = "TargetChainStep",
        description =
                "One unit above the officer: what it was given for the month and what it hands down to all below it"
                        + " together; nobody's own figures are in it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainStepView(
        UnitLevel level,

        @Schema(description = "Code of the unit", examples = "B01")
        String unitCode,

        @Schema(description = "Name of the unit", examples = "第一分行")
        String unitName,

        @Schema(description = "Its own placement target, yuan; absent where none is set", examples = "50000000.00")
        @Nullable
        BigDecimal given,

        @Schema(
                description =
                        "Sum of what it hands down, yuan; of a sub-branch the officers' floors; absent where it is nothing",
                examples = "51500000.00")
        @Nullable
        BigDecimal handedDown,

        @Schema(description = "The second beyond the first; absent where one is missing") @Nullable
        InflationView inflation) {

    static ChainStepView of(Unit unit, @Nullable BigDecimal given, @Nullable BigDecimal handedDown) {
        return new ChainStepView(
                unit.level(), unit.code(), unit.name(), given, handedDown, InflationView.of(given, handedDown));
    }
}
