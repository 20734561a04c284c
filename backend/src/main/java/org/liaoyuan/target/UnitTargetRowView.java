package org.liaoyuan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;

@Schema(name = "UnitTargetRow", description = "A unit's year of placement targets")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitTargetRowView(
        @Schema(description = "Code of the unit", examples = "B01")
        String unitCode,

        @Schema(description = "Name of the unit", examples = "第一分行")
        String unitName,

        UnitLevel level,

        @Schema(description = "Its twelve months, ascending")
        List<UnitTargetCellView> months,

        @Schema(
                description =
                        "The year's target: the sum of its months' published ones, yuan; absent where none is set",
                examples = "600000000.00")
        @Nullable
        BigDecimal annual,

        @Schema(description = "How many months have a published target; the year is whole with 12", examples = "12")
        int monthsSet,

        @Schema(
                description =
                        "Sum of the draft, and of what is published for closed months, yuan; absent where none is set",
                examples = "612000000.00")
        @Nullable
        BigDecimal draftAnnual) {

    static UnitTargetRowView of(Unit unit, List<UnitTargetCellView> months) {
        return new UnitTargetRowView(
                unit.code(),
                unit.name(),
                unit.level(),
                months,
                sum(months, UnitTargetCellView::target),
                (int) months.stream().filter(cell -> cell.target() != null).count(),
                sum(months, UnitTargetCellView::draft));
    }

    private static @Nullable BigDecimal sum(
            List<UnitTargetCellView> months, Function<UnitTargetCellView, @Nullable BigDecimal> of) {
        return months.stream()
                .map(of)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
