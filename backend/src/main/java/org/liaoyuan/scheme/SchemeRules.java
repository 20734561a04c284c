package org.liaoyuan.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one assessment scheme: every number that scoring uses is here and nowhere in code.
 * A section that is null ({@code pace}, {@code gradeRules}, {@code caseBonus}) is switched off.
 * The record takes any numbers; {@link SchemeCheck} says what forbids publishing them.
 */
public record SchemeRules(
        String name,
        YearMonth effectiveFrom,
        List<Product> products,
        int tierWindowMonths,
        int entryTier,
        int probationMonths,
        List<Tier> tiers,
        @Nullable Pace pace,
        @Nullable List<GradeRule> gradeRules,
        @Nullable CaseBonus caseBonus) {

    public SchemeRules {
        products = List.copyOf(products);
        tiers = List.copyOf(tiers);
        gradeRules = gradeRules == null ? null : List.copyOf(gradeRules);
    }

    /** Benchmark in yuan; factors and coefficient are pure numbers. */
    @Schema(
            name = "SchemeProduct",
            description = "How the loans of one product become points: loans × coefficient × balance factor")
    public record Product(
            @NotNull
            @Size(max = 30)
            @Schema(description = "Code of the product, [A-Z][A-Z0-9_]{1,29}", examples = "MORTGAGE")
            String product,

            @NotNull
            @Schema(description = "Points a loan brings at factor 1; more than 0, at most 4 places", examples = "1.00")
            BigDecimal coefficient,

            @NotNull
            @Schema(description = "Average balance at which the factor is 1, yuan, more than 0", examples = "500000.00")
            BigDecimal benchmarkBalance,

            @NotNull @Schema(description = "Least balance factor, at most 4 places", examples = "0.80")
            BigDecimal minFactor,

            @NotNull @Schema(description = "Greatest balance factor, at most 4 places", examples = "1.50")
            BigDecimal maxFactor) {}

    /** Points are those of a month, amounts are yuan a month. Tier 1 is the best. */
    @Schema(name = "SchemeTier", description = "What puts an officer into a tier (梯队), and what the tier asks for")
    public record Tier(
            @NotNull @Schema(description = "Number of the tier; 1 is the best", examples = "1")
            Integer tier,

            @NotNull
            @Schema(
                    description =
                            "Least average points of the tier, 2 places; falls from tier to tier, 0 in the lowest",
                    examples = "30.00")
            BigDecimal minAveragePoints,

            @NotNull @Schema(description = "Points asked for in a month, 2 places", examples = "28.00")
            BigDecimal pointsStandard,

            @NotNull @Schema(description = "Least amount to disburse in a month (放款生命线), yuan", examples = "6000000.00")
            BigDecimal lifelineAmount,

            @NotNull
            @Schema(
                    description = "Floor target of a month (保底), yuan, not below the lifeline",
                    examples = "10000000.00")
            BigDecimal floorAmount,

            @NotNull
            @Schema(description = "Stretch target of a month (提升), yuan, not below the floor", examples = "15000000.00")
            BigDecimal stretchAmount) {}

    /** Flags for managers: more than {@code rushShare} on the last {@code rushDays} working days; {@code idleDays} without a loan. */
    @Schema(
            name = "SchemePace",
            description = "When managers are shown a flag; without this section there are no flags")
    public record Pace(
            @NotNull
            @Schema(
                    description = "More than this share of the month's amount on its last working days is a rush;"
                            + " more than 0, at most 1, at most 4 places",
                    examples = "0.50")
            BigDecimal rushShare,

            @NotNull @Schema(description = "How many working days are the last ones, 1 to 31", examples = "3")
            Integer rushDays,

            @NotNull @Schema(description = "Least number of loans on them to be a rush", examples = "3")
            Integer rushMinLoans,

            @NotNull
            @Schema(
                    description = "So many working days in a row without a disbursement are idle, 1 to 31",
                    examples = "10")
            Integer idleDays) {}

    /** The first rule whose two minima are reached gives the proposal. */
    @Schema(
            name = "SchemeGradeRule",
            description = "The first rule whose two minima are reached gives the proposal at the year's end")
    public record GradeRule(
            @NotNull
            @Schema(
                    description = "Least share of the year's floor targets, at most 4 places; 1.00 is all of them",
                    examples = "1.00")
            BigDecimal minAnnualAttainment,

            @NotNull @Schema(description = "Least number of months at or above the floor, 0 to 12", examples = "9")
            Integer minMonthsMet,

            @NotNull @Schema(description = "What is proposed", examples = "PROMOTE")
            GradeProposal proposal) {}

    @Schema(description = "Proposal for an officer's grade: up, unchanged, down")
    public enum GradeProposal {
        PROMOTE,
        KEEP,
        DEMOTE
    }

    /** Points for published cases, a named line of their own: they decide neither tier nor lifeline. */
    @Schema(
            name = "SchemeCaseBonus",
            description = "Bonus points for published cases; without this section there are none")
    public record CaseBonus(
            @NotNull @Schema(description = "Points for one published case, 2 places", examples = "1.00")
            BigDecimal pointsPerPublishedCase,

            @NotNull @Schema(description = "Most bonus points of an officer in a month, 2 places", examples = "2.00")
            BigDecimal monthlyCapPerOfficer,

            @NotNull @Schema(description = "Most bonus points of a branch in a month, 2 places", examples = "5.00")
            BigDecimal monthlyCapPerBranch) {}

    public Optional<Product> product(String code) {
        return products.stream().filter(rule -> rule.product().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when the scheme has no such tier */
    public Tier tier(int number) {
        return tiers.stream()
                .filter(rule -> rule.tier() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scheme " + name + " has no tier " + number));
    }
}
