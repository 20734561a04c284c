package org.liaoyuan.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Volume", description = "What the officers of a unit lent: count and amount always together")
record Volume(
        @Schema(description = "Officers listed in the month", examples = "42")
        int officers,

        @Schema(description = "Counted loans", examples = "512")
        int loans,

        @Schema(description = "Disbursed, adjustments included, yuan", examples = "120000000.00")
        BigDecimal amount) {

    static final Volume NONE = new Volume(0, 0, new BigDecimal("0.00"));

    Volume plus(Volume other) {
        return new Volume(officers + other.officers, loans + other.loans, amount.add(other.amount));
    }
}
