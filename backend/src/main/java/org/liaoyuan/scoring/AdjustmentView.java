package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Adjustment", description = "What a loan of a closed month, come late or reversed, moves into this one")
public record AdjustmentView(
        @Schema(description = "Id of the adjustment") UUID id,

        @Schema(description = "The month it was posted to, open then", examples = "2024-03")
        YearMonth month,

        @Schema(description = "The loan", examples = "LN2023010200001")
        String loanNo,

        @Schema(description = "Its product", examples = "BUSINESS")
        String product,

        @Schema(description = "The closed month it belongs to", examples = "2024-01")
        YearMonth closedMonth,

        Kind kind,

        @Schema(description = "Points, negative when the loan is taken out", examples = "-2.25")
        BigDecimal points,

        @Schema(description = "Yuan, negative when the loan is taken out", examples = "-1300000.00")
        BigDecimal amount,

        @Schema(description = "When it was posted") Instant postedAt) {

    @Schema(name = "AdjustmentKind", description = "A loan that came after its month closed, or one taken back")
    public enum Kind {
        LATE,
        REVERSAL
    }
}
