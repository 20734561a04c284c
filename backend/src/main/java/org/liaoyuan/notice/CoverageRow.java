package org.liaoyuan.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;

@Schema(name = "NoticeCoverage", description = "How far a notice has come in a unit with everything below it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageRow(
        @Schema(description = "Code of the unit", examples = "B01")
        String unitCode,

        @Schema(description = "Its name", examples = "第一分行") String unitName,

        UnitLevel level,

        @Schema(description = "Code of the unit above it", examples = "HO") @Nullable
        String parentCode,

        @Schema(description = "Whom it was addressed to", examples = "48")
        long recipients,

        @Schema(description = "Those who had it in a list", examples = "46")
        long delivered,

        @Schema(description = "Those who opened it", examples = "40")
        long read,

        @Schema(description = "Those who acknowledged it, having passed its check", examples = "36")
        long acknowledged,

        @Schema(description = "Those who heard it in a meeting", examples = "24")
        long conveyed,

        @Schema(description = "Those reminded today", examples = "12")
        long reminded,

        @Schema(description = "Those who can be reminded now: not acknowledged, and not reminded today", examples = "0")
        long remindable,

        @Schema(description = "When somebody was last reminded today") @Nullable
        Instant remindedAt) {

    static CoverageRow of(Unit unit, @Nullable String parentCode, Reach reach) {
        return new CoverageRow(
                unit.code(),
                unit.name(),
                unit.level(),
                parentCode,
                reach.recipients(),
                reach.delivered(),
                reach.read(),
                reach.acknowledged(),
                reach.conveyed(),
                reach.reminded(),
                reach.remindable(),
                reach.remindedAt());
    }

    /** In percent of the recipients, with one place. */
    BigDecimal share(long part) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(recipients), 1, RoundingMode.HALF_UP);
    }
}
