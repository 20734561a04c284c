package org.liaoyuan.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert in the list. */
@Schema(name = "Alert", description = "An officer was told in time that the month is heading below a limit (产能预警)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertView(
        @Schema(description = "Staff number", examples = "810017")
        String staffNo,

        @Schema(description = "Name of the officer", examples = "王芳")
        String name,

        @Schema(description = "Code of the officer's sub-branch on the day of the alert", examples = "S011")
        String subBranchCode,

        @Schema(description = "Name of that sub-branch", examples = "第一分行营业部")
        String subBranchName,

        @Schema(description = "The month it warns of", examples = "2024-03")
        YearMonth month,

        AlertLevel level,

        AlertState state,

        @Schema(
                description = "Day of the look that first found the alert standing, or cleared",
                examples = "2024-03-14")
        LocalDate since,

        @Schema(description = "Day of the alert", examples = "2024-03-12")
        LocalDate raisedOn,

        @Schema(description = "Day up to which the ledger was complete then", examples = "2024-03-11")
        LocalDate asOf,

        @Schema(description = "Working days that were left after it", examples = "14")
        int remainingWorkingDays,

        @Schema(description = "Disbursed up to then, yuan", examples = "350000.00")
        BigDecimal amount,

        @Schema(description = "Straight-line to the month's end, yuan", examples = "1050000.00")
        BigDecimal projectedAmount,

        @Schema(description = "The lifeline or the floor, yuan", examples = "1500000.00")
        BigDecimal limitAmount,

        @Schema(description = "What the limit still lacked, yuan", examples = "1150000.00")
        BigDecimal missingAmount,

        @Schema(description = "The same for each working day that was left, yuan", examples = "82142.86")
        BigDecimal requiredPerDay,

        @Schema(
                description =
                        "Disbursed in the whole month, yuan, once it is closed; absent for who ended it elsewhere",
                examples = "1620000.00")
        @Nullable
        BigDecimal finalAmount,

        @Schema(description = "When the officer was told") Instant sentAt,

        @Schema(description = "When the officer's app first showed it; absent while it has not") @Nullable
        Instant deliveredAt,

        @Schema(description = "When the officer opened it") @Nullable
        Instant readAt,

        @Schema(description = "The message that told of it; of the caller's own alerts only") @Nullable
        UUID messageId) {}
