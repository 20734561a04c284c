package org.liaoyuan.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything in the rules themselves that forbids publishing them; whether the first month is still open is asked elsewhere. */
public final class SchemeCheck {

    private static final Pattern PRODUCT_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");
    static final int NAME_LENGTH = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    static final int MOST_PRODUCTS = 50;
    static final int MOST_TIERS = 20;
    static final int MOST_GRADE_RULES = 20;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int MOST_LOANS = 1_000;
    private static final int POINT_PLACES = 2;
    private static final int MONEY_PLACES = 2;
    private static final int FACTOR_PLACES = 4;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000000");
    private static final BigDecimal MOST_COEFFICIENT = new BigDecimal("1000");
    private static final BigDecimal MOST_FACTOR = new BigDecimal("100");

    private final List<SchemeFinding> findings = new ArrayList<>();

    private SchemeCheck() {}

    /** Empty when the rules may be published. Order follows the scheme's own. */
    public static List<SchemeFinding> findings(SchemeRules rules) {
        SchemeCheck check = new SchemeCheck();
        check.head(rules);
        check.products(rules.products());
        check.tiers(rules);
        check.pace(rules.pace());
        check.gradeRules(rules.gradeRules());
        check.caseBonus(rules.caseBonus());
        return List.copyOf(check.findings);
    }

    /**
     * @param at JSON pointer of the rules within the request's body
     * @throws org.liaoyuan.platform.problem.ProblemException naming everything that would forbid publishing these rules
     */
    public static void mustPass(SchemeRules rules, String at) {
        List<SchemeFinding> findings = findings(rules);
        if (!findings.isEmpty()) {
            throw SchemeFinding.refusal(at, findings);
        }
    }

    private void head(SchemeRules rules) {
        int length = rules.name().codePointCount(0, rules.name().length());
        if (rules.name().isBlank() || length > NAME_LENGTH) {
            add("/name", "length-out-of-range", 1, NAME_LENGTH);
        }
        within("/effectiveFrom", rules.effectiveFrom().getYear(), FIRST_YEAR, LAST_YEAR);
        within("/tierWindowMonths", rules.tierWindowMonths(), 1, MONTHS);
        within("/probationMonths", rules.probationMonths(), 0, MONTHS);
    }

    private void products(List<SchemeRules.Product> products) {
        within("/products", products.size(), 1, MOST_PRODUCTS);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            String at = "/products/" + i;
            SchemeRules.Product product = products.get(i);
            if (!PRODUCT_CODE.matcher(product.product()).matches()) {
                add(at + "/product", "product-code", product.product());
            }
            if (!seen.add(product.product())) {
                add(at + "/product", "duplicate-product", product.product());
            }
            positive(at + "/coefficient", product.coefficient(), MOST_COEFFICIENT, FACTOR_PLACES);
            positive(at + "/benchmarkBalance", product.benchmarkBalance(), MOST_MONEY, MONEY_PLACES);
            notNegative(at + "/minFactor", product.minFactor(), MOST_FACTOR, FACTOR_PLACES);
            positive(at + "/maxFactor", product.maxFactor(), MOST_FACTOR, FACTOR_PLACES);
            ascending(at + "/maxFactor", "below-min-factor", product.minFactor(), product.maxFactor());
        }
    }

    private void tiers(SchemeRules rules) {
        List<SchemeRules.Tier> tiers = rules.tiers();
        within("/tiers", tiers.size(), 1, MOST_TIERS);
        for (int i = 0; i < tiers.size(); i++) {
            tier("/tiers/" + i, i + 1, tiers.get(i));
            if (i > 0
                    && !below(tiers.get(i).minAveragePoints(), tiers.get(i - 1).minAveragePoints())) {
                add(
                        "/tiers/" + i + "/minAveragePoints",
                        "not-below-better-tier",
                        tiers.get(i - 1).minAveragePoints());
            }
        }
        int lowest = tiers.size() - 1;
        if (lowest >= 0 && tiers.get(lowest).minAveragePoints().signum() != 0) {
            add("/tiers/" + lowest + "/minAveragePoints", "lowest-not-zero");
        }
        if (tiers.stream().noneMatch(tier -> tier.tier() == rules.entryTier())) {
            add("/entryTier", "no-such-tier", rules.entryTier());
        }
    }

    private void tier(String at, int number, SchemeRules.Tier tier) {
        if (tier.tier() != number) {
            add(at + "/tier", "tier-number", number);
        }
        notNegative(at + "/minAveragePoints", tier.minAveragePoints(), MOST_POINTS, POINT_PLACES);
        notNegative(at + "/pointsStandard", tier.pointsStandard(), MOST_POINTS, POINT_PLACES);
        notNegative(at + "/lifelineAmount", tier.lifelineAmount(), MOST_MONEY, MONEY_PLACES);
        notNegative(at + "/floorAmount", tier.floorAmount(), MOST_MONEY, MONEY_PLACES);
        notNegative(at + "/stretchAmount", tier.stretchAmount(), MOST_MONEY, MONEY_PLACES);
        ascending(at + "/floorAmount", "below-lifeline", tier.lifelineAmount(), tier.floorAmount());
        ascending(at + "/stretchAmount", "below-floor", tier.floorAmount(), tier.stretchAmount());
    }

    private void pace(SchemeRules.@Nullable Pace pace) {
        if (pace == null) {
            return;
        }
        positive("/pace/rushShare", pace.rushShare(), BigDecimal.ONE, FACTOR_PLACES);
        within("/pace/rushDays", pace.rushDays(), 1, DAYS);
        within("/pace/rushMinLoans", pace.rushMinLoans(), 1, MOST_LOANS);
        within("/pace/idleDays", pace.idleDays(), 1, DAYS);
    }

    private void gradeRules(@Nullable List<SchemeRules.GradeRule> rules) {
        if (rules == null) {
            return;
        }
        within("/gradeRules", rules.size(), 1, MOST_GRADE_RULES);
        for (int i = 0; i < rules.size(); i++) {
            String at = "/gradeRules/" + i;
            SchemeRules.GradeRule rule = rules.get(i);
            notNegative(at + "/minAnnualAttainment", rule.minAnnualAttainment(), MOST_FACTOR, FACTOR_PLACES);
            within(at + "/minMonthsMet", rule.minMonthsMet(), 0, MONTHS);
            if (rules.subList(0, i).stream().anyMatch(earlier -> coversAllOf(earlier, rule))) {
                add(at, "never-reached");
            }
        }
        int last = rules.size() - 1;
        if (last >= 0 && !takesEverybody(rules.get(last))) {
            add("/gradeRules/" + last, "last-rule-not-zero");
        }
    }

    private void caseBonus(SchemeRules.@Nullable CaseBonus bonus) {
        if (bonus == null) {
            return;
        }
        notNegative("/caseBonus/pointsPerPublishedCase", bonus.pointsPerPublishedCase(), MOST_POINTS, POINT_PLACES);
        notNegative("/caseBonus/monthlyCapPerOfficer", bonus.monthlyCapPerOfficer(), MOST_POINTS, POINT_PLACES);
        notNegative("/caseBonus/monthlyCapPerBranch", bonus.monthlyCapPerBranch(), MOST_POINTS, POINT_PLACES);
    }

    private static boolean coversAllOf(SchemeRules.GradeRule earlier, SchemeRules.GradeRule later) {
        return !below(later.minAnnualAttainment(), earlier.minAnnualAttainment())
                && later.minMonthsMet() >= earlier.minMonthsMet();
    }

    private static boolean takesEverybody(SchemeRules.GradeRule rule) {
        return rule.minAnnualAttainment().signum() == 0 && rule.minMonthsMet() == 0;
    }

    private static boolean below(BigDecimal value, BigDecimal limit) {
        return value.compareTo(limit) < 0;
    }

    private void ascending(String pointer, String code, BigDecimal lower, BigDecimal upper) {
        if (below(upper, lower)) {
            add(pointer, code, lower);
        }
    }

    private void within(String pointer, int value, int least, int most) {
        if (value < least || value > most) {
            add(pointer, "out-of-range", least, most);
        }
    }

    private void positive(String pointer, BigDecimal value, BigDecimal most, int places) {
        if (value.signum() <= 0) {
            add(pointer, "not-positive");
        }
        bounded(pointer, value, most, places);
    }

    private void notNegative(String pointer, BigDecimal value, BigDecimal most, int places) {
        if (value.signum() < 0) {
            add(pointer, "negative");
        }
        bounded(pointer, value, most, places);
    }

    private void bounded(String pointer, BigDecimal value, BigDecimal most, int places) {
        if (value.compareTo(most) > 0) {
            add(pointer, "above-limit", most);
        }
        if (value.stripTrailingZeros().scale() > places) {
            add(pointer, "too-many-places", places);
        }
    }

    private void add(String pointer, String code, Object... args) {
        findings.add(SchemeFinding.of(pointer, code, args));
    }
}
