package org.liaoyuan.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.TierBasis;

@Schema(name = "NextTier", description = "The tier that next month would have if the month ended today")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextTier(
        @Schema(description = "Number of the tier", examples = "3")
        int tier,

        @Schema(description = "Average points behind it; absent without a counted month", examples = "14.10") @Nullable
        BigDecimal averagePoints) {

    static NextTier of(TierBasis basis) {
        return new NextTier(basis.tier(), basis.averagePoints());
    }
}
