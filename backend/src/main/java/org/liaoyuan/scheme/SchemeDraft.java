package org.liaoyuan.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules.CaseBonus;
import org.liaoyuan.scheme.SchemeRules.GradeRule;
import org.liaoyuan.scheme.SchemeRules.Pace;
import org.liaoyuan.scheme.SchemeRules.Product;
import org.liaoyuan.scheme.SchemeRules.Tier;

/** What head office writes: complete in its form, while its numbers may still be wrong until it is published. */
@Schema(
        name = "SchemeRules",
        description = "The rules of an assessment scheme (考核方案). A draft may hold numbers that forbid its publication;"
                + " the answer names them as findings. A section left out is off.")
record SchemeDraft(
        @NotBlank @Size(max = SchemeCheck.NAME_LENGTH) @Schema(description = "Name for people", examples = "2025 考核方案")
        String name,

        @NotNull @Schema(description = "First month scored by it", examples = "2025-01")
        YearMonth effectiveFrom,

        @NotNull @Size(max = SchemeCheck.MOST_PRODUCTS) @Schema(description = "The products that count, each once")
        List<@NotNull @Valid Product> products,

        @NotNull
        @Schema(description = "How many closed, counted months the tier is averaged over, 1 to 12", examples = "3")
        Integer tierWindowMonths,

        @NotNull @Schema(description = "Tier of an officer without such a month", examples = "5")
        Integer entryTier,

        @NotNull
        @Schema(
                description = "Calendar months of probation, from the month of the first assignment on, 0 to 12",
                examples = "3")
        Integer probationMonths,

        @NotNull @Size(max = SchemeCheck.MOST_TIERS) @Schema(description = "From the best, number 1, downwards")
        List<@NotNull @Valid Tier> tiers,

        @Valid @Nullable Pace pace,

        @Size(max = SchemeCheck.MOST_GRADE_RULES)
        @Schema(description = "Proposals for grades, best first; absent when the scheme proposes none")
        @Nullable
        List<@NotNull @Valid GradeRule> gradeRules,

        @Valid @Nullable CaseBonus caseBonus) {

    private static final int PLACES = 2;

    /** The same numbers in one way of writing: at least 2 places, and no zeros after the last that counts. */
    SchemeRules rules() {
        return new SchemeRules(
                name.strip(),
                effectiveFrom,
                products.stream().map(SchemeDraft::plain).toList(),
                tierWindowMonths,
                entryTier,
                probationMonths,
                tiers.stream().map(SchemeDraft::plain).toList(),
                pace == null ? null : plain(pace),
                gradeRules == null
                        ? null
                        : gradeRules.stream().map(SchemeDraft::plain).toList(),
                caseBonus == null ? null : plain(caseBonus));
    }

    static Product plain(Product rule) {
        return new Product(
                rule.product(),
                plain(rule.coefficient()),
                plain(rule.benchmarkBalance()),
                plain(rule.minFactor()),
                plain(rule.maxFactor()));
    }

    static Tier plain(Tier rule) {
        return new Tier(
                rule.tier(),
                plain(rule.minAveragePoints()),
                plain(rule.pointsStandard()),
                plain(rule.lifelineAmount()),
                plain(rule.floorAmount()),
                plain(rule.stretchAmount()));
    }

    private static Pace plain(Pace rule) {
        return new Pace(plain(rule.rushShare()), rule.rushDays(), rule.rushMinLoans(), rule.idleDays());
    }

    private static GradeRule plain(GradeRule rule) {
        return new GradeRule(plain(rule.minAnnualAttainment()), rule.minMonthsMet(), rule.proposal());
    }

    private static CaseBonus plain(CaseBonus rule) {
        return new CaseBonus(
                plain(rule.pointsPerPublishedCase()),
                plain(rule.monthlyCapPerOfficer()),
                plain(rule.monthlyCapPerBranch()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.setScale(Math.max(PLACES, shortest.scale()));
    }
}
