package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportPeriod", description = "The days that figures are of")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeriodView(
        @Schema(description = "The month", examples = "2024-02")
        YearMonth month,

        @Schema(description = "Whether the month is closed", examples = "true")
        boolean closed,

        @Schema(
                description =
                        "Last day counted where it is not the whole month: the same working day that the open month"
                                + " has reached; absent for a whole month",
                examples = "2024-02-21")
        @Nullable
        LocalDate through) {

    static PeriodView of(Period period) {
        return new PeriodView(period.month().month(), period.month().closed(), period.through());
    }
}
