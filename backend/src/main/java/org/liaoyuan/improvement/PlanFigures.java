package org.liaoyuan.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The officer's month as scoring told it on the day; only the month where it had nothing to tell")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanFigures(
        @Schema(description = "The month of the day", examples = "2024-04")
        YearMonth month,

        @Schema(description = "Day up to which the ledger was complete", examples = "2024-04-11") @Nullable
        LocalDate asOf,

        @Schema(description = "Disbursed up to then, yuan", examples = "450000.00") @Nullable
        BigDecimal amount,

        @Schema(description = "Lifeline of the month, yuan", examples = "800000.00") @Nullable
        BigDecimal lifelineAmount,

        @Schema(description = "Floor of the month, yuan", examples = "1500000.00") @Nullable
        BigDecimal floorAmount) {}
