package org.liaoyuan.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Growth", description = "A unit's volume and that of the units right below it, beside earlier ones")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Growth(
        @Schema(description = "The month before, as far as this one has come; absent where the bank had none") @Nullable
        PeriodView lastMonth,

        @Schema(
                description =
                        "The same month of the year before, as far as this one has come; absent where there was none")
        @Nullable
        PeriodView lastYear,

        @Schema(description = "The unit itself: the sum of those below")
        Row unit,

        @Schema(description = "The units right below, by code; none below a sub-branch")
        List<Row> units) {

    @Schema(name = "GrowthRow", description = "One unit's volumes")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            @Schema(description = "Code of the unit", examples = "2201")
            String unitCode,

            @Schema(description = "Its name", examples = "长春分行")
            String unitName,

            @Schema(description = "So far in the month, or in all of a closed one")
            Volume now,

            @Schema(description = "In the month before; absent where the unit had no officers then") @Nullable
            Volume lastMonth,

            @Schema(description = "In the year before; absent where the unit had no officers then") @Nullable
            Volume lastYear) {}
}
