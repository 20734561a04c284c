package org.liaoyuan.scoring;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.HypotheticalLoans;

@Schema(name = "WhatIfLoans", description = "So many loans of a product that are not there")
public record WhatIfLoans(
        @NotNull @Size(max = 30) @Schema(description = "A product of the scheme", examples = "CONSUMER")
        String product,

        @NotNull @Min(0) @Max(1000) @Schema(description = "How many, 0 to 1000", examples = "2")
        Integer count,

        @NotNull
        @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Yuan of each on the average, nothing repaid, more than 0", examples = "120000.00")
        BigDecimal averageAmount) {

    public HypotheticalLoans hypothetical() {
        return new HypotheticalLoans(product, count, averageAmount);
    }

    /**
     * @param at JSON pointer of the list within the request's body
     * @throws org.liaoyuan.platform.problem.ProblemException naming the first product that the scheme does not have
     */
    public static void mustBeKnown(List<WhatIfLoans> loans, SchemeRules rules, String at) {
        for (int i = 0; i < loans.size(); i++) {
            if (rules.product(loans.get(i).product()).isEmpty()) {
                String known = rules.products().stream()
                        .map(SchemeRules.Product::product)
                        .collect(Collectors.joining(", "));
                throw FieldError.pointer(at + "/" + i + "/product", "not-one-of", known)
                        .toException();
            }
        }
    }
}
