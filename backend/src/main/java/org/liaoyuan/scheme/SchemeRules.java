package org.liaoyuan.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
    public record Product(
            String product,
            BigDecimal coefficient,
            BigDecimal benchmarkBalance,
            BigDecimal minFactor,
            BigDecimal maxFactor) {}

    /** Points are those of a month, amounts are yuan a month. Tier 1 is the best. */
    public record Tier(
            int tier,
            BigDecimal minAveragePoints,
            BigDecimal pointsStandard,
            BigDecimal lifelineAmount,
            BigDecimal floorAmount,
            BigDecimal stretchAmount) {}

    /** Flags for managers: more than {@code rushShare} on the last {@code rushDays} working days; {@code idleDays} without a loan. */
    public record Pace(BigDecimal rushShare, int rushDays, int rushMinLoans, int idleDays) {}

    /** The first rule whose two minima are reached gives the proposal. */
    public record GradeRule(BigDecimal minAnnualAttainment, int minMonthsMet, GradeProposal proposal) {}

    public enum GradeProposal {
        PROMOTE,
        KEEP,
        DEMOTE
    }

    /** Points for published cases, a named line of their own: they decide neither tier nor lifeline. */
    public record CaseBonus(
            BigDecimal pointsPerPublishedCase, BigDecimal monthlyCapPerOfficer, BigDecimal monthlyCapPerBranch) {}

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
