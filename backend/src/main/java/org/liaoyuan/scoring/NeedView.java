package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.Needs;

@Schema(
        name = "Need",
        description = "The least number of further loans of one product alone that reaches each target: 0 when reached,"
                + " absent when no number of loans would do")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedView(
        @Schema(description = "Code of the product", examples = "MORTGAGE")
        String product,

        @Schema(
                description =
                        "Yuan that each loan is taken at: the officer's own average of the three months before, else"
                                + " the benchmark",
                examples = "500000.00")
        BigDecimal ticket,

        @Schema(description = "Loans to the points standard", examples = "3") @Nullable
        Integer pointsStandard,

        @Schema(description = "Loans to the lifeline", examples = "0") @Nullable
        Integer lifeline,

        @Schema(description = "Loans to the floor target", examples = "2") @Nullable
        Integer floor,

        @Schema(description = "Loans to the stretch target", examples = "6") @Nullable
        Integer stretch) {

    static NeedView of(Needs needs) {
        return new NeedView(
                needs.product(),
                needs.ticket(),
                needs.pointsStandard(),
                needs.lifeline(),
                needs.floor(),
                needs.stretch());
    }
}
