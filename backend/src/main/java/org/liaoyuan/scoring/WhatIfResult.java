package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.Attainment;

@Schema(name = "WhatIfResult", description = "The month with the hypothetical loans in it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhatIfResult(
        @Schema(description = "Points of the month", examples = "15.30")
        BigDecimal points,

        @Schema(description = "Of them by the hypothetical loans", examples = "1.20")
        BigDecimal pointsAdded,

        @Schema(description = "Amount of the month, yuan", examples = "6140000.00")
        BigDecimal amount,

        @Schema(description = "Of it by the hypothetical loans, yuan", examples = "240000.00")
        BigDecimal amountAdded,

        @Schema(description = "Counted loans", examples = "18")
        int loans,

        @Schema(description = "Whether the points would reach the standard", examples = "true")
        boolean pointsMet,

        @Schema(description = "Level that the amount would reach", examples = "FLOOR_MET")
        Attainment attainment,

        @Schema(description = "Place in the bank if no one else moved", examples = "9") @Nullable
        Integer rank,

        NextTier nextTier) {}
