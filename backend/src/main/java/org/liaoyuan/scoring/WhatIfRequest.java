package org.liaoyuan.scoring;

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
import org.liaoyuan.scoring.core.HypotheticalLoans;

@Schema(name = "WhatIf", description = "Loans that are not there, to see what they would change")
record WhatIfRequest(
        @NotNull @Size(max = 20) @Schema(description = "Further loans, at most 20 entries")
        List<@Valid @NotNull Loans> loans) {

    @Schema(name = "WhatIfLoans", description = "So many more loans of a product")
    record Loans(
            @NotNull @Size(max = 30) @Schema(description = "A product of the scheme in force", examples = "CONSUMER")
            String product,

            @NotNull @Min(0) @Max(1000) @Schema(description = "How many, 0 to 1000", examples = "2")
            Integer count,

            @NotNull
            @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Yuan of each on the average, more than 0", examples = "120000.00")
            BigDecimal averageAmount) {

        HypotheticalLoans hypothetical() {
            return new HypotheticalLoans(product, count, averageAmount);
        }
    }
}
