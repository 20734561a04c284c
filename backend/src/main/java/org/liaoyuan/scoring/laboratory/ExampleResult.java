package org.liaoyuan.scoring.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.WhatIfLoans;
import org.liaoyuan.scoring.core.Attainment;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.scoring.core.TierBasis;
import org.liaoyuan.scoring.core.WhatIf;

@Schema(name = "ExampleResult", description = "What the scheme tried gives to one made-up officer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExampleResult(
        @Schema(description = "The arithmetic of each product with a loan")
        List<ExampleLine> lines,

        @Schema(description = "Points of the month", examples = "14.10")
        BigDecimal points,

        @Schema(description = "Amount of the month, yuan", examples = "5900000.00")
        BigDecimal amount,

        @Schema(description = "Loans of the month", examples = "16")
        int loans,

        @Schema(description = "Tier in force, from the months before", examples = "4")
        int tier,

        @Schema(
                description = "Average points of those of them within the window; absent for a newcomer",
                examples = "8.25")
        @Nullable
        BigDecimal averagePoints,

        TargetsView targets,

        @Schema(description = "Whether the points reach the standard", examples = "true")
        boolean pointsMet,

        @Schema(description = "Level that the amount reaches", examples = "STRETCH_MET")
        Attainment attainment,

        @Schema(description = "Tier that the next month would have, this one counted", examples = "4")
        int nextTier,

        @Schema(description = "Average points behind the next month's tier", examples = "11.18")
        BigDecimal nextAveragePoints) {

    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);

    static ExampleResult of(SchemeRules rules, ExampleRequest.Officer officer) {
        List<MonthPoints> former = months(officer.formerPoints());
        TierBasis tier = TierBasis.of(rules, former);
        OfficerMonthScore score = OfficerMonthScore.score(
                rules,
                WhatIf.add(
                        List.of(),
                        officer.loans().stream().map(WhatIfLoans::hypothetical).toList()),
                List.of(),
                tier,
                Targets.of(rules.tier(tier.tier())),
                Optional.empty(),
                0);
        return of(score, TierBasis.after(rules, Optional.of(new MonthPoints(ANY_MONTH, score.points())), former));
    }

    private static ExampleResult of(OfficerMonthScore score, TierBasis next) {
        return new ExampleResult(
                score.lines().stream().map(ExampleLine::of).toList(),
                score.points(),
                score.amount(),
                score.loans(),
                score.tier().tier(),
                score.tier().averagePoints(),
                TargetsView.of(score.targets()),
                score.pointsMet(),
                score.attainment(),
                next.tier(),
                Objects.requireNonNull(next.averagePoints()));
    }

    private static List<MonthPoints> months(List<BigDecimal> newestFirst) {
        List<MonthPoints> months = new ArrayList<>();
        for (BigDecimal points : newestFirst) {
            months.add(new MonthPoints(ANY_MONTH.minusMonths(months.size() + 1L), points));
        }
        return months;
    }
}
