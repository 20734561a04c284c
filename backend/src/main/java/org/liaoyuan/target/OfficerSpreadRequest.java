package org.liaoyuan.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "OfficerSpread",
        description =
                "How each sub-branch's target becomes its officers' floors. Nobody gets less than the tier asks for; what"
                        + " was set by hand stays. The officers of a sub-branch without a target get the numbers of their tiers.")
record OfficerSpreadRequest(
        @NotNull OfficerMethod method,

        @Nullable
        @PositiveOrZero
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
                description = "Percent on top of what was given, which everyone concerned will see; absent for none",
                examples = "0.00")
        BigDecimal markup,

        @Nullable
        @Schema(
                description =
                        "Yuan that floors are whole multiples of, but for one in a sub-branch: 1 (when absent), 100, 1000 or 10000",
                examples = "10000")
        Integer step) {

    BigDecimal markupOrNone() {
        return markup == null ? BigDecimal.ZERO : markup;
    }
}
