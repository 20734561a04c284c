package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Gap",
        description = "Why a unit's amount differs from an earlier one. The parts add up to the change to the cent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Gap(
        @Schema(description = "What it is compared with; absent, as are the rest, where the unit had no officers then")
        @Nullable
        PeriodView against,

        @Schema(description = "The unit then") @Nullable Side before,

        @Schema(description = "The unit now") Side now,

        @Schema(description = "Now less then, yuan", examples = "3000000.00") @Nullable
        BigDecimal change,

        @Schema(description = "The change in the order in which the factors were put to their later values")
        List<Part> parts) {

    @Schema(name = "GapSide", description = "An amount and its factors")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            @Schema(description = "Volume, adjustments included")
            Volume volume,

            @Schema(description = "Counted loans an officer, 4 places; absent without officers", examples = "12.1905")
            @Nullable
            BigDecimal loansPerOfficer,

            @Schema(
                    description = "Yuan a loan, without adjustments, 2 places; absent without loans",
                    examples = "234375.00")
            @Nullable
            BigDecimal averageAmount,

            @Schema(description = "Adjustments of closed months, yuan", examples = "0.00")
            BigDecimal adjustments) {}

    @Schema(name = "GapFactor", description = "What a part of the change comes from, in the order of the calculation")
    enum Factor {
        OFFICERS,
        LOANS_PER_OFFICER,
        PRODUCT_MIX,
        AVERAGE_AMOUNT,
        ADJUSTMENTS
    }

    @Schema(name = "GapPart", description = "What one factor contributes")
    record Part(
            @Schema(description = "The factor") Factor factor,

            @Schema(description = "Yuan, to the cent", examples = "1250000.00")
            BigDecimal amount) {}
}
