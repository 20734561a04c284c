package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.Attainment;

@Schema(name = "TrendMonth", description = "One month in an officer's course of months")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrendMonth(
        @Schema(description = "The month", examples = "2024-03")
        YearMonth month,

        MonthState state,

        @Schema(description = "Points, adjustments included", examples = "14.10")
        BigDecimal points,

        @Schema(description = "Yuan, adjustments included", examples = "5900000.00")
        BigDecimal amount,

        @Schema(description = "Lifeline of that month, yuan", examples = "4000000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "Counted loans", examples = "16")
        int loans,

        @Schema(description = "Tier in force", examples = "3")
        int tier,

        @Schema(description = "Place in the bank", examples = "12") @Nullable
        Integer rank,

        @Schema(description = "Level that the amount reaches", examples = "FLOOR_MET")
        Attainment attainment,

        @Schema(description = "Whether the points reach the standard", examples = "true")
        boolean pointsMet,

        @Schema(description = "Whether the month does not count", examples = "false")
        boolean exempt) {}
