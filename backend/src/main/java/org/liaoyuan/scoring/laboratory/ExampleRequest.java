package org.liaoyuan.scoring.laboratory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.SchemeTrial;
import org.liaoyuan.scoring.WhatIfLoans;

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
            List<@NotNull @Valid WhatIfLoans> loans) {}

    void mustKnowProducts(SchemeRules rules) {
        for (int i = 0; i < officers.size(); i++) {
            WhatIfLoans.mustBeKnown(officers.get(i).loans(), rules, "/officers/" + i + "/loans");
        }
    }
}
