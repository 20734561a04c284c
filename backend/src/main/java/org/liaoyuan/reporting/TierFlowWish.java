package org.liaoyuan.reporting;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Conditions;

/** Whose way between tiers the caller wants: {@code @BeanParam TierFlowWish}. */
public class TierFlowWish {
    @QueryParam("unit")
    @Parameter(description = "Code of the unit; the caller's own unless given", example = "2201")
    @Nullable
    String unit;

    @QueryParam("since")
    @Parameter(description = "The earlier month; the one before unless given", example = "2024-02")
    @Nullable
    YearMonth since;

    @QueryParam("from")
    @Parameter(description = "Tier in the earlier month; 0 for those not listed in the unit then", example = "3")
    @Min(0)
    @Nullable
    Integer from;

    @QueryParam("to")
    @Parameter(description = "Tier in the later month; 0 for those no longer listed in the unit", example = "2")
    @Min(0)
    @Nullable
    Integer to;

    Conditions narrow(Conditions search) {
        tier(search, "was.tier", from);
        tier(search, "is_.tier", to);
        return search;
    }

    private static void tier(Conditions search, String column, @Nullable Integer tier) {
        if (tier != null && tier == 0) {
            search.and(column + " is null");
        } else if (tier != null) {
            search.and(column + " = ?", tier);
        }
    }
}
