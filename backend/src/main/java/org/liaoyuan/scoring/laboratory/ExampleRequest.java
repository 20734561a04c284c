package org.liaoyuan.scoring.laboratory;

import jakarta.validation.Valid;
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
import org.liaoyuan.scheme.SchemeTrial;
import org.liaoyuan.scoring.core.HypotheticalLoans;

@Schema(name = "ExampleRequest", description = "Numbers of a scheme, and officers who are not there to try them on")
record ExampleRequest(
        @NotNull @Valid SchemeTrial scheme,

        @NotNull @Size(max = 10) @Schema(description = "Made-up officers, at most 10")
        List<@NotNull @Valid Officer> officers) {

    @Schema(name = "ExampleOfficer", description = "A made-up officer's month, and the months before it")
    record Officer(
            @NotNull
            @Size(max = 12)
            @Schema(
                    description = "Points of the closed, counted months before, newest first; none for a newcomer",
                    examples = "[8.25]")
            List<@NotNull @DecimalMin("0") @Digits(integer = 7, fraction = 2) BigDecimal> formerPoints,

            @NotNull @Size(max = 50) @Schema(description = "The month's loans; one product named twice adds up")
            List<@NotNull @Valid Loans> loans) {}

    @Schema(name = "ExampleLoans", description = "So many loans of a product in the month")
    record Loans(
            @NotNull @Size(max = 30) @Schema(description = "A product of the scheme tried", examples = "CONSUMER")
            String product,

            @NotNull @Min(0) @Max(1000) @Schema(description = "How many, 0 to 1000", examples = "10")
            Integer count,

            @NotNull
            @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
            @Digits(integer = 12, fraction = 2)
            @Schema(description = "Yuan of each on the average, nothing repaid, more than 0", examples = "90000.00")
            BigDecimal averageAmount) {

        HypotheticalLoans hypothetical() {
            return new HypotheticalLoans(product, count, averageAmount);
        }
    }

    void mustKnowProducts(SchemeRules rules) {
        for (int i = 0; i < officers.size(); i++) {
            List<Loans> loans = officers.get(i).loans();
            for (int j = 0; j < loans.size(); j++) {
                mustKnow(rules, "/officers/" + i + "/loans/" + j, loans.get(j));
            }
        }
    }

    private static void mustKnow(SchemeRules rules, String at, Loans loans) {
        if (rules.product(loans.product()).isEmpty()) {
            String known =
                    rules.products().stream().map(SchemeRules.Product::product).collect(Collectors.joining(", "));
            throw FieldError.pointer(at + "/product", "not-one-of", known).toException();
        }
    }
}
