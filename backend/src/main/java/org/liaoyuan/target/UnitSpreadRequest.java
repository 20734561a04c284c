package org.liaoyuan.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "UnitSpread",
        description =
                "How a target is spread over months and units. What was set by hand and closed months stay; the rest is"
                        + " spread over the others.")
record UnitSpreadRequest(
        @Nullable
        @Positive
        @Digits(integer = 13, fraction = 2)
        @Schema(
                description =
                        "Target of the bank for the whole year, yuan, to be spread over its months first; head office"
                                + " alone, and absent to leave the bank's months as they are",
                examples = "12000000000.00")
        BigDecimal annual,

        @Nullable @Schema(description = "By what the year is spread over months; needed with annual")
        MonthMethod months,

        @Nullable
        @Size(min = 12, max = 12)
        @Schema(
                description = "Weights of January to December, needed for SEASONAL",
                examples = "[6, 5, 9, 8, 8, 10, 8, 8, 10, 8, 9, 11]")
        List<@NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) BigDecimal> profile,

        @NotNull UnitMethod units,

        @Nullable
        @PositiveOrZero
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(
                description = "Percent on top of what was given, which everyone concerned will see; absent for none",
                examples = "3.00")
        BigDecimal markup,

        @Nullable
        @Schema(
                description =
                        "Yuan that shares are whole multiples of, but for one: 1 (when absent), 100, 1000 or 10000",
                examples = "10000")
        Integer step) {

    BigDecimal markupOrNone() {
        return markup == null ? BigDecimal.ZERO : markup;
    }
}
