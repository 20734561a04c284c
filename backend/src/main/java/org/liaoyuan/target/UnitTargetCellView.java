package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "UnitTarget", description = "A unit's month: its target, what was placed, and what it hands down itself")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitTargetCellView(
        @Schema(description = "The month", examples = "2026-03")
        YearMonth month,

        @Schema(description = "Published placement target, yuan; absent where none is set", examples = "50000000.00")
        @Nullable
        BigDecimal target,

        @Schema(
                description = "The same in the draft; absent where it has none, and from closed months",
                examples = "52000000.00")
        @Nullable
        BigDecimal draft,

        @Schema(description = "Whether the draft's was set by hand, so that spreading keeps it")
        boolean fixed,

        @Schema(description = "Yuan placed; absent before the month has results", examples = "48123400.00") @Nullable
        BigDecimal placed,

        @Schema(
                description =
                        "Percent of the target that is placed, 2 places; absent where there is no target, which is not 0 %",
                examples = "96.25")
        @Nullable
        BigDecimal attainment,

        @Schema(
                description =
                        "Yuan that the unit hands down: its sub-branches' targets, or its officers' floors; absent where it"
                                + " has handed down nothing",
                examples = "51000000.00")
        @Nullable
        BigDecimal handedDown,

        @Schema(description = "What it adds to its own target; absent where one of both is missing") @Nullable
        InflationView inflation) {}
