package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TierFlow", description = "How a unit's officers moved between the tiers in force in two months")
record TierFlow(
        @Schema(description = "The earlier month", examples = "2024-02")
        YearMonth since,

        @Schema(description = "The later month", examples = "2024-03")
        YearMonth month,

        @Schema(description = "Each way that somebody went, or stayed; by earlier tier, then later")
        List<Flow> flows) {

    @Schema(name = "TierFlowWay", description = "Officers who went one way")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flow(
            @Schema(
                    description = "Tier in the earlier month; absent for one not listed in the unit then",
                    examples = "3")
            @Nullable
            Integer from,

            @Schema(
                    description = "Tier in the later month; absent for one no longer listed in the unit",
                    examples = "2")
            @Nullable
            Integer to,

            @Schema(description = "How many", examples = "7")
            int officers) {}
}
