package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Month", description = "A month and where it stands")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonthView(
        @Schema(description = "The month", examples = "2024-03")
        YearMonth month,

        MonthState state,
        SchemeName scheme,

        @Schema(
                description = "Day of the month up to which the ledger is complete; absent before the first",
                examples = "2024-03-15")
        @Nullable
        LocalDate asOf,

        @Schema(description = "Day up to which the whole ledger is complete", examples = "2024-04-02") @Nullable
        LocalDate completeThrough,

        @Schema(description = "Working days", examples = "21")
        int workingDays,

        @Schema(description = "Those that the ledger is complete through", examples = "11")
        int elapsedWorkingDays,

        @Schema(
                description = "The last of them; the ledger must reach it before the month may close",
                examples = "2024-03-29")
        @Nullable
        LocalDate lastWorkingDay,

        @Schema(description = "Whether head office may close it now", examples = "false")
        boolean closable,

        @Schema(description = "Why not, in the language of Accept-Language; absent for a closed month") @Nullable
        String closeBlocker,

        @Schema(description = "When it was closed") @Nullable
        Instant closedAt,

        @Schema(description = "Name of who closed it", examples = "王芳") @Nullable
        String closedBy,

        @Schema(description = "SHA-256 over everything that the closed month's results follow from") @Nullable
        String digest,

        @Schema(description = "Officers listed", examples = "424")
        int officers) {}
