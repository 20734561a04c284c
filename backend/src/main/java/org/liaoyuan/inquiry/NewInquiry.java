package org.liaoyuan.inquiry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

@Schema(name = "NewInquiry", description = "What an officer asks about one of their own statements")
record NewInquiry(
        @NotNull @Schema(description = "Month of the statement", examples = "2024-03")
        YearMonth month,

        @NotNull InquiryKind kind,

        @NotNull InquiryReason reason,

        @NotBlank
        @Size(max = 1000)
        @MultiLine
        @Schema(description = "In the officer's words; nothing about customers", examples = "这笔按揭实际放款 60 万元。")
        String words,

        @Nullable
        @Size(max = 64)
        @Schema(
                description =
                        "For LOAN one of the officer's loans disbursed in the month; for MISSING_LOAN as it should be",
                examples = "LN202403180001")
        String loanNo,

        @Nullable
        @DecimalMin(value = "0", inclusive = false, message = "{error.not-positive}")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "For MISSING_LOAN alone: its amount, yuan", examples = "600000.00")
        BigDecimal amount,

        @Nullable @Schema(description = "For MISSING_LOAN alone: its day, in the month", examples = "2024-03-18")
        LocalDate disbursedOn,

        @Nullable @Schema(description = "For ADJUSTMENT alone: one posted to the month")
        UUID adjustmentId) {}
