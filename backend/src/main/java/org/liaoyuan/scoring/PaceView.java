package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.PaceOutlook;

@Schema(name = "Pace", description = "Where an open month is heading, straight-line over working days")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaceView(
        @Schema(
                description = "Day up to which the ledger is complete; absent before the first of the month",
                examples = "2024-03-15")
        @Nullable
        LocalDate asOf,

        @Schema(description = "Working days of the month", examples = "21")
        int workingDays,

        @Schema(description = "Those up to the day", examples = "11")
        int elapsedWorkingDays,

        @Schema(description = "Those after it", examples = "10")
        int remainingWorkingDays,

        @Schema(
                description = "Amount × working days / elapsed ones, yuan; absent before the first",
                examples = "8400000.00")
        @Nullable
        BigDecimal projectedAmount,

        RequiredPerDay requiredPerDay) {

    @Schema(
            name = "RequiredPerDay",
            description = "Yuan for each remaining working day; absent when reached, or no day is left")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequiredPerDay(
            @Schema(description = "To the lifeline", examples = "120000.00") @Nullable
            BigDecimal lifeline,

            @Schema(description = "To the floor target", examples = "250000.00") @Nullable
            BigDecimal floor,

            @Schema(description = "To the stretch target", examples = "400000.00") @Nullable
            BigDecimal stretch) {}

    static PaceView of(PaceOutlook outlook, @Nullable LocalDate asOf) {
        PaceOutlook.RequiredPerDay required = outlook.requiredPerDay();
        return new PaceView(
                asOf,
                outlook.workingDays(),
                outlook.elapsedWorkingDays(),
                outlook.remainingWorkingDays(),
                outlook.projectedAmount(),
                new RequiredPerDay(required.lifeline(), required.floor(), required.stretch()));
    }
}
