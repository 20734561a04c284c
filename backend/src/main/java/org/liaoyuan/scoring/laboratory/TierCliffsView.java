package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.core.AmountCliff;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.TierCliffs;
import org.liaoyuan.scoring.core.TierEntry;

@Schema(
        name = "TierCliffs",
        description = "Where one yuan or one loan more changes what an officer of a tier has reached")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierCliffsView(
        @Schema(description = "Number of the tier", examples = "4")
        int tier,

        TargetsView targets,

        @Schema(description = "Where the amount level changes, ascending; equal targets are one")
        List<Level> amounts,

        @Schema(description = "What reaches the points standard by each product alone")
        List<WayView> standard,

        @Nullable Entry entry) {

    @Schema(name = "AmountCliff", description = "Where the amount level of a month changes")
    record Level(
            @Schema(description = "The least amount of the month that reaches it, yuan", examples = "1500000.00")
            BigDecimal amount,

            @Schema(description = "Level of one yuan less", examples = "BELOW_LIFELINE")
            Attainment below,

            @Schema(description = "Level from this amount on", examples = "BELOW_FLOOR")
            Attainment at) {

        static Level of(AmountCliff cliff) {
            return new Level(cliff.amount(), cliff.below(), cliff.at());
        }
    }

    @Schema(name = "TierEntry", description = "What leads into the tier; absent for the lowest, which takes everybody")
    record Entry(
            @Schema(description = "Least average points, as the scheme says", examples = "7.00")
            BigDecimal minAveragePoints,

            @Schema(description = "Months of the tier window", examples = "3")
            int months,

            @Schema(description = "Points that they must add up to; the average is rounded", examples = "20.99")
            BigDecimal leastSum,

            @Schema(description = "Tier of one hundredth of a point less", examples = "5")
            int tierBelow,

            @Schema(description = "What reaches the minimum by each product alone if every month is like that")
            List<WayView> ways) {

        static Entry of(TierEntry entry) {
            return new Entry(
                    entry.minAveragePoints(),
                    entry.months(),
                    entry.leastSum(),
                    entry.tierBelow(),
                    entry.ways().stream().map(WayView::of).toList());
        }
    }

    static TierCliffsView of(TierCliffs cliffs) {
        return new TierCliffsView(
                cliffs.tier(),
                TargetsView.of(cliffs.targets()),
                cliffs.amounts().stream().map(Level::of).toList(),
                cliffs.standard().stream().map(WayView::of).toList(),
                cliffs.entry() == null ? null : Entry.of(cliffs.entry()));
    }
}
