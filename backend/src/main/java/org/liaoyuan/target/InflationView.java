package org.liaoyuan.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.target.core.Inflation;

@Schema(
        name = "Inflation",
        description =
                "What a level hands down beyond what it was given itself (层层加码); the two are compared, never added")
record InflationView(
        @Schema(
                description = "Handed down minus given, yuan; negative where less is handed down",
                examples = "100000.00")
        BigDecimal difference,

        @Schema(description = "The same in percent of what was given, 2 places", examples = "3.33")
        BigDecimal percent) {

    /** Null where one of the two is no target. */
    static @Nullable InflationView of(@Nullable BigDecimal given, @Nullable BigDecimal handedDown) {
        Inflation inflation = Inflation.of(given, handedDown);
        return inflation == null ? null : new InflationView(inflation.difference(), inflation.percent());
    }
}
