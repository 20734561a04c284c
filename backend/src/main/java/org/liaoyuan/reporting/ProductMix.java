package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProductMix", description = "What a unit's officers lent by product, beside earlier months as a whole")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductMix(
        @Schema(description = "By code of the product; one without a loan in any of the months is absent")
        List<Row> products,

        @Schema(description = "Adjustments of closed months, which are apart from the products")
        Row adjustments,

        @Schema(description = "The sum: the unit's amount and points")
        Row total) {

    @Schema(name = "ProductMixRow", description = "One product in the three months")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            @Schema(description = "Code of the product; absent for adjustments and the sum", examples = "MORTGAGE")
            @Nullable
            String product,

            @Schema(description = "In the month") Cell now,

            @Schema(description = "In the whole month before; absent where the unit had no officers then") @Nullable
            Cell lastMonth,

            @Schema(
                    description =
                            "In the whole same month of the year before; absent where the unit had no officers then")
            @Nullable
            Cell lastYear) {}

    @Schema(name = "ProductMixCell", description = "Count, amount and points")
    record Cell(
            @Schema(description = "Counted loans; 0 for adjustments", examples = "120")
            int loans,

            @Schema(description = "Yuan", examples = "48000000.00")
            BigDecimal amount,

            @Schema(description = "Points", examples = "132.40")
            BigDecimal points) {
        static final Cell NONE = new Cell(0, new BigDecimal("0.00"), new BigDecimal("0.00"));

        Cell plus(Cell other) {
            return new Cell(loans + other.loans, amount.add(other.amount), points.add(other.points));
        }
    }
}
