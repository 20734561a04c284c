package org.liaoyuan.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WeekGoal", description = "The officer's own goal of a week, and what was done of it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeekGoalView(
        @Schema(description = "Monday of the week", examples = "2024-03-11")
        LocalDate week,

        @Schema(description = "Its Sunday", examples = "2024-03-17")
        LocalDate until,

        @Schema(description = "Working days of the week, holidays left out", examples = "5")
        int workingDays,

        @Schema(
                description = "Day of the week up to which the ledger is complete; absent before the first",
                examples = "2024-03-14")
        @Nullable
        LocalDate asOf,

        @Schema(description = "Whether a goal is set", examples = "true")
        boolean set,

        @Schema(description = "When the officer last changed it; absent when it never was set") @Nullable
        Instant changedAt,

        @Schema(description = "The products with a goal or a loan, those with a goal first")
        List<Product> products) {

    /** Goal and progress of one product. */
    @Schema(name = "WeekGoalProduct", description = "One product's goal and what was done of it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Product(
            @Schema(description = "Code of the product", examples = "MORTGAGE")
            String product,

            @Schema(description = "Loans meant; absent without a goal", examples = "2") @Nullable
            Integer goalLoans,

            @Schema(description = "Yuan meant; absent without a goal", examples = "1200000.00") @Nullable
            BigDecimal goalAmount,

            @Schema(description = "Counted loans of the week", examples = "1")
            int loans,

            @Schema(description = "Disbursed in the week, yuan", examples = "600000.00")
            BigDecimal amount) {}
}
