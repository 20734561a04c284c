package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "TargetCheck",
        description = "A month of the sheet: what the unit was given against the sum of what it hands down")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitMonthCheckView(
        @Schema(description = "The month", examples = "2026-03")
        YearMonth month,

        @Schema(description = "Closed months take no change")
        boolean closed,

        @Schema(
                description = "The unit's own published target, yuan; absent where none is set",
                examples = "50000000.00")
        @Nullable
        BigDecimal given,

        @Schema(
                description = "Sum of what is published to those below, yuan; absent where nothing is",
                examples = "51500000.00")
        @Nullable
        BigDecimal handedDown,

        @Schema(description = "The second beyond the first; absent where one is missing") @Nullable
        InflationView inflation,

        @Schema(description = "How many of those below have a published target", examples = "8")
        int set,

        @Schema(description = "The unit's own target as the draft would have it, yuan", examples = "50000000.00")
        @Nullable
        BigDecimal draftGiven,

        @Schema(description = "Sum of the draft, yuan; absent where it is empty", examples = "51500000.00") @Nullable
        BigDecimal draftHandedDown,

        @Schema(description = "What the draft would add; absent where one is missing") @Nullable
        InflationView draftInflation) {}
