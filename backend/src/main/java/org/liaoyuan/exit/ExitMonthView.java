package org.liaoyuan.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.warning.Stage;

@Schema(
        name = "ExitMonth",
        description = "A closed month of the case's streak, and the proof that its officer was told")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExitMonthView(
        @Schema(description = "The month", examples = "2024-03")
        YearMonth month,

        Stage stage,

        @Schema(description = "Months below the lifeline, this one included", examples = "3")
        int streak,

        @Schema(description = "Disbursed, yuan", examples = "650000.00")
        BigDecimal amount,

        @Schema(description = "The lifeline, yuan", examples = "800000.00")
        BigDecimal lifelineAmount,

        @Schema(description = "When the officer was told") @Nullable
        Instant sentAt,

        @Schema(description = "When the officer's app first showed it") @Nullable
        Instant deliveredAt,

        @Schema(description = "When the officer opened it") @Nullable
        Instant readAt) {}
