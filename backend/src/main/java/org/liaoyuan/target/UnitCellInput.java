package org.liaoyuan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnitTargetCell", description = "A unit's placement target of a month in a draft")
record UnitCellInput(
        @NotNull @Size(min = 1, max = 64) @Schema(description = "Code of the unit", examples = "B01")
        String unitCode,

        @NotNull @Schema(description = "Month of the sheet's year", examples = "2026-03")
        YearMonth month,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @Schema(description = "Yuan", examples = "50000000.00")
        BigDecimal amount,

        @NotNull @Schema(description = "Set by hand: spreading keeps it", examples = "true")
        Boolean fixed) {}
