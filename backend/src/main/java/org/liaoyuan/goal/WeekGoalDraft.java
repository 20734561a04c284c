package org.liaoyuan.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WeekGoalDraft", description = "What the officer means to do in the week; replaces what was set before")
record WeekGoalDraft(
        @NotNull @Size(min = 1, max = 20) @Schema(description = "One entry a product, 1 to 20")
        List<@Valid @NotNull Product> products) {

    /** So many loans of a product, and the yuan of them together. */
    @Schema(name = "WeekGoalTarget", description = "So many loans of one product")
    record Product(
            @NotNull @Size(max = 30) @Schema(description = "A product of the scheme", examples = "MORTGAGE")
            String product,

            @NotNull @Min(1) @Max(1000) @Schema(description = "How many, 1 to 1000", examples = "2")
            Integer loans,

            @NotNull
            @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Yuan of them together, more than 0", examples = "1200000.00")
            BigDecimal amount) {}
}
