package org.liaoyuan.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scheme.ExampleScheme.grade;
import static org.liaoyuan.scheme.ExampleScheme.product;
import static org.liaoyuan.scheme.ExampleScheme.tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaoyuan.scheme.SchemeRules.GradeProposal;

class SchemeCheckTest {

    private static final YearMonth FROM = RULES.effectiveFrom();

    static Stream<SchemeRules> sound() {
        return Stream.of(
                RULES,
                ExampleScheme.pace(null),
                ExampleScheme.gradeRules(null),
                ExampleScheme.caseBonus(null),
                ExampleScheme.named("考".repeat(100)),
                ExampleScheme.effectiveFrom(YearMonth.of(2000, 1)),
                ExampleScheme.effectiveFrom(YearMonth.of(2099, 12)),
                ExampleScheme.head("x", FROM, 1, 1, 0),
                ExampleScheme.head("x", FROM, 12, 5, 12),
                ExampleScheme.products(List.of(product("A0", "1000", "0.01", "0", "0.0001"))),
                ExampleScheme.products(
                        List.of(product("A" + "_".repeat(29), "0.0001", "1000000000000.00", "100", "100.00000"))),
                ExampleScheme.tiers(Stream.of(1, 2, 3, 4, 5)
                        .map(number -> tier(number, 5 - number + ".00", "0", "0", "0", "0"))
                        .toList()),
                ExampleScheme.pace(new SchemeRules.Pace(BigDecimal.ONE, 1, 1, 1)),
                ExampleScheme.pace(new SchemeRules.Pace(new BigDecimal("0.0001"), 31, 1000, 31)),
                ExampleScheme.gradeRules(List.of(grade("0", 0, GradeProposal.KEEP))),
                ExampleScheme.gradeRules(List.of(
                        grade("1.0", 6, GradeProposal.PROMOTE),
                        grade("0.8", 9, GradeProposal.KEEP),
                        grade("0", 0, GradeProposal.DEMOTE))),
                ExampleScheme.caseBonus(bonus("0", "0", "1000000")));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void findsNothingAgainstSoundRules(SchemeRules rules) {
        assertThat(SchemeCheck.findings(rules)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(ExampleScheme.named("  "), "/name", "length-out-of-range"),
                broken(ExampleScheme.named("x".repeat(101)), "/name", "length-out-of-range"),
                broken(ExampleScheme.effectiveFrom(YearMonth.of(1999, 12)), "/effectiveFrom", "out-of-range"),
                broken(ExampleScheme.effectiveFrom(YearMonth.of(2100, 1)), "/effectiveFrom", "out-of-range"),
                broken(ExampleScheme.head("x", FROM, 0, 5, 3), "/tierWindowMonths", "out-of-range"),
                broken(ExampleScheme.head("x", FROM, 13, 5, 3), "/tierWindowMonths", "out-of-range"),
                broken(ExampleScheme.head("x", FROM, 3, 0, 3), "/entryTier", "no-such-tier"),
                broken(ExampleScheme.head("x", FROM, 3, 6, 3), "/entryTier", "no-such-tier"),
                broken(ExampleScheme.head("x", FROM, 3, 5, -1), "/probationMonths", "out-of-range"),
                broken(ExampleScheme.head("x", FROM, 3, 5, 13), "/probationMonths", "out-of-range"));
    }

    static Stream<Arguments> brokenProducts() {
        return Stream.of(
                broken(ExampleScheme.products(List.of()), "/products", "out-of-range"),
                broken(
                        ExampleScheme.products(
                                Collections.nCopies(51, RULES.products().get(0))),
                        "/products",
                        "out-of-range"),
                broken(withProduct("a1", "1", "1", "1", "1"), "/products/1/product", "product-code"),
                broken(withProduct("A", "1", "1", "1", "1"), "/products/1/product", "product-code"),
                broken(withProduct("1A", "1", "1", "1", "1"), "/products/1/product", "product-code"),
                broken(withProduct("A".repeat(31), "1", "1", "1", "1"), "/products/1/product", "product-code"),
                broken(withProduct("MORTGAGE", "1", "1", "1", "1"), "/products/1/product", "duplicate-product"),
                broken(withProduct("AA", "0", "1", "1", "1"), "/products/1/coefficient", "not-positive"),
                broken(withProduct("AA", "-1", "1", "1", "1"), "/products/1/coefficient", "not-positive"),
                broken(withProduct("AA", "1000.1", "1", "1", "1"), "/products/1/coefficient", "above-limit"),
                broken(withProduct("AA", "0.00001", "1", "1", "1"), "/products/1/coefficient", "too-many-places"),
                broken(withProduct("AA", "1", "0", "1", "1"), "/products/1/benchmarkBalance", "not-positive"),
                broken(withProduct("AA", "1", "1.001", "1", "1"), "/products/1/benchmarkBalance", "too-many-places"),
                broken(withProduct("AA", "1", "1E+13", "1", "1"), "/products/1/benchmarkBalance", "above-limit"),
                broken(withProduct("AA", "1", "1", "-0.1", "1"), "/products/1/minFactor", "negative"),
                broken(withProduct("AA", "1", "1", "0.12345", "1"), "/products/1/minFactor", "too-many-places"),
                broken(withProduct("AA", "1", "1", "0", "0"), "/products/1/maxFactor", "not-positive"),
                broken(withProduct("AA", "1", "1", "0", "100.1"), "/products/1/maxFactor", "above-limit"),
                broken(withProduct("AA", "1", "1", "1", "0.9999"), "/products/1/maxFactor", "below-min-factor"));
    }

    static Stream<Arguments> brokenTiers() {
        return Stream.of(
                broken(withTier(tier(2, "13", "1", "1", "1", "1")), "/tiers/2/tier", "tier-number"),
                broken(withTier(tier(4, "13", "1", "1", "1", "1")), "/tiers/2/tier", "tier-number"),
                broken(
                        withTier(tier(3, "20", "1", "1", "1", "1")),
                        "/tiers/2/minAveragePoints",
                        "not-below-better-tier"),
                broken(
                        withTier(tier(3, "21", "1", "1", "1", "1")),
                        "/tiers/2/minAveragePoints",
                        "not-below-better-tier"),
                broken(
                        withTier(tier(3, "7", "1", "1", "1", "1")),
                        "/tiers/3/minAveragePoints",
                        "not-below-better-tier"),
                broken(withTier(tier(3, "13.001", "1", "1", "1", "1")), "/tiers/2/minAveragePoints", "too-many-places"),
                broken(withTier(tier(3, "13", "-1", "1", "1", "1")), "/tiers/2/pointsStandard", "negative"),
                broken(withTier(tier(3, "13", "1000001", "1", "1", "1")), "/tiers/2/pointsStandard", "above-limit"),
                broken(withTier(tier(3, "13", "1", "-1", "1", "1")), "/tiers/2/lifelineAmount", "negative"),
                broken(withTier(tier(3, "13", "1", "1", "1.001", "2")), "/tiers/2/floorAmount", "too-many-places"),
                broken(withTier(tier(3, "13", "1", "1.01", "1", "2")), "/tiers/2/floorAmount", "below-lifeline"),
                broken(withTier(tier(3, "13", "1", "1", "2", "1.99")), "/tiers/2/stretchAmount", "below-floor"),
                broken(
                        withTier(tier(3, "13", "1", "1", "1", "1000000000000.01")),
                        "/tiers/2/stretchAmount",
                        "above-limit"),
                broken(
                        ExampleScheme.tier(4, any -> tier(5, "0.01", "1", "1", "1", "1")),
                        "/tiers/4/minAveragePoints",
                        "lowest-not-zero"),
                broken(
                        ExampleScheme.tier(4, any -> tier(5, "-1", "1", "1", "1", "1")),
                        "/tiers/4/minAveragePoints",
                        "negative"));
    }

    static Stream<Arguments> brokenSections() {
        return Stream.of(
                broken(pace("0", 3, 3, 10), "/pace/rushShare", "not-positive"),
                broken(pace("1.0001", 3, 3, 10), "/pace/rushShare", "above-limit"),
                broken(pace("0.5", 0, 3, 10), "/pace/rushDays", "out-of-range"),
                broken(pace("0.5", 32, 3, 10), "/pace/rushDays", "out-of-range"),
                broken(pace("0.5", 3, 0, 10), "/pace/rushMinLoans", "out-of-range"),
                broken(pace("0.5", 3, 1001, 10), "/pace/rushMinLoans", "out-of-range"),
                broken(pace("0.5", 3, 3, 0), "/pace/idleDays", "out-of-range"),
                broken(ExampleScheme.gradeRules(List.of()), "/gradeRules", "out-of-range"),
                broken(
                        ExampleScheme.gradeRules(List.of(grade("0.1", 0, GradeProposal.KEEP))),
                        "/gradeRules/0",
                        "last-rule-not-zero"),
                broken(
                        ExampleScheme.gradeRules(List.of(grade("0", 1, GradeProposal.KEEP))),
                        "/gradeRules/0",
                        "last-rule-not-zero"),
                broken(
                        ExampleScheme.gradeRules(
                                List.of(grade("0", 0, GradeProposal.KEEP), grade("0", 0, GradeProposal.DEMOTE))),
                        "/gradeRules/1",
                        "never-reached"),
                broken(
                        ExampleScheme.gradeRules(
                                List.of(grade("1", 13, GradeProposal.KEEP), grade("0", 0, GradeProposal.DEMOTE))),
                        "/gradeRules/0/minMonthsMet",
                        "out-of-range"),
                broken(
                        ExampleScheme.gradeRules(
                                List.of(grade("-1", 3, GradeProposal.KEEP), grade("0", 0, GradeProposal.DEMOTE))),
                        "/gradeRules/0/minAnnualAttainment",
                        "negative"),
                broken(ExampleScheme.caseBonus(bonus("-1", "1", "1")), "/caseBonus/pointsPerPublishedCase", "negative"),
                broken(
                        ExampleScheme.caseBonus(bonus("1", "1.001", "1")),
                        "/caseBonus/monthlyCapPerOfficer",
                        "too-many-places"),
                broken(
                        ExampleScheme.caseBonus(bonus("1", "1", "1000001")),
                        "/caseBonus/monthlyCapPerBranch",
                        "above-limit"));
    }

    @ParameterizedTest
    @MethodSource({"broken", "brokenProducts", "brokenTiers", "brokenSections"})
    void pointsAtEachBrokenRule(SchemeRules rules, String pointer, String code) {
        assertThat(SchemeCheck.findings(rules))
                .anySatisfy(finding ->
                        assertThat(finding.pointer() + " " + finding.code()).isEqualTo(pointer + " " + code));
    }

    @Test
    void aSingleFaultGivesASingleFinding() {
        assertThat(SchemeCheck.findings(withTier(tier(3, "13", "1", "5", "4", "6"))))
                .containsExactly(
                        new SchemeFinding("/tiers/2/floorAmount", "below-lifeline", List.of(new BigDecimal("5"))));
    }

    @Test
    void namesTheMinimumOfTheBetterTier() {
        assertThat(SchemeCheck.findings(withTier(tier(3, "21", "1", "1", "1", "1"))))
                .containsExactly(new SchemeFinding(
                        "/tiers/2/minAveragePoints", "not-below-better-tier", List.of(new BigDecimal("20.0"))));
    }

    @Test
    void aSingleTierBeginsAtZeroToo() {
        assertThat(SchemeCheck.findings(ExampleScheme.tiers(List.of(tier(1, "1", "0", "0", "0", "0")))))
                .extracting(SchemeFinding::pointer)
                .containsExactly("/tiers/0/minAveragePoints", "/entryTier");
    }

    @Test
    void noTiersAtAllAreFoundWithoutAFall() {
        assertThat(SchemeCheck.findings(ExampleScheme.tiers(List.of())))
                .extracting(SchemeFinding::pointer)
                .containsExactly("/tiers", "/entryTier");
    }

    private static Arguments broken(SchemeRules rules, String pointer, String code) {
        return arguments(rules, pointer, code);
    }

    private static SchemeRules withProduct(
            String code, String coefficient, String benchmark, String minFactor, String maxFactor) {
        return ExampleScheme.product(1, any -> product(code, coefficient, benchmark, minFactor, maxFactor));
    }

    private static SchemeRules withTier(SchemeRules.Tier third) {
        return ExampleScheme.tier(2, any -> third);
    }

    private static SchemeRules pace(String share, int rushDays, int rushMinLoans, int idleDays) {
        return ExampleScheme.pace(new SchemeRules.Pace(new BigDecimal(share), rushDays, rushMinLoans, idleDays));
    }

    private static SchemeRules.CaseBonus bonus(String perCase, String perOfficer, String perBranch) {
        return new SchemeRules.CaseBonus(
                new BigDecimal(perCase), new BigDecimal(perOfficer), new BigDecimal(perBranch));
    }
}
