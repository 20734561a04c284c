package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.TierBasis;

@Schema(name = "TierBasis", description = "What the tier in force follows from")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierBasisView(
        @Schema(description = "Average points of the months used; absent without such a month", examples = "11.18")
        @Nullable
        BigDecimal averagePoints,

        @Schema(description = "Closed, counted months, newest first")
        List<Used> monthsUsed,

        @Schema(description = "Whether the month before is still open, so that the tier may change", examples = "false")
        boolean provisional) {

    @Schema(name = "TierMonth", description = "A month that a tier follows from")
    record Used(
            @Schema(description = "The month", examples = "2024-02")
            YearMonth month,

            @Schema(description = "Its points", examples = "8.25")
            BigDecimal points) {

        static Used of(MonthPoints used) {
            return new Used(used.month(), used.points());
        }
    }

    static TierBasisView of(TierBasis basis, boolean provisional) {
        return new TierBasisView(
                basis.averagePoints(), basis.monthsUsed().stream().map(Used::of).toList(), provisional);
    }
}
