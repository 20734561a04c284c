package org.liaoyuan.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The example scheme of the documentation, to be bent by tests. */
public final class ExampleScheme {

    public static final SchemeRules RULES = new SchemeRules(
            "Example scheme",
            YearMonth.of(2023, 1),
            List.of(
                    product("MORTGAGE", "1.0", "500000", "0.8", "1.5"),
                    product("CONSUMER", "0.6", "120000", "0.8", "1.5"),
                    product("BUSINESS", "1.5", "800000", "0.8", "1.5")),
            3,
            5,
            3,
            List.of(
                    tier(1, "30.0", "28.0", "6000000", "10000000", "15000000"),
                    tier(2, "20.0", "18.0", "4000000", "7000000", "10000000"),
                    tier(3, "13.0", "12.0", "2500000", "4500000", "7000000"),
                    tier(4, "7.0", "6.5", "1500000", "2500000", "4500000"),
                    tier(5, "0.0", "4.0", "800000", "1500000", "2500000")),
            new SchemeRules.Pace(new BigDecimal("0.5"), 3, 3, 10),
            List.of(
                    grade("1.0", 9, SchemeRules.GradeProposal.PROMOTE),
                    grade("0.6", 6, SchemeRules.GradeProposal.KEEP),
                    grade("0.0", 0, SchemeRules.GradeProposal.DEMOTE)),
            new SchemeRules.CaseBonus(new BigDecimal("1.0"), new BigDecimal("2.0"), new BigDecimal("5.0")));

    private ExampleScheme() {}

    public static SchemeRules.Product product(
            String code, String coefficient, String benchmark, String minFactor, String maxFactor) {
        return new SchemeRules.Product(
                code,
                new BigDecimal(coefficient),
                new BigDecimal(benchmark),
                new BigDecimal(minFactor),
                new BigDecimal(maxFactor));
    }

    public static SchemeRules.Tier tier(
            int number, String minimum, String standard, String lifeline, String floor, String stretch) {
        return new SchemeRules.Tier(
                number,
                new BigDecimal(minimum),
                new BigDecimal(standard),
                new BigDecimal(lifeline),
                new BigDecimal(floor),
                new BigDecimal(stretch));
    }

    public static SchemeRules.GradeRule grade(String attainment, int months, SchemeRules.GradeProposal proposal) {
        return new SchemeRules.GradeRule(new BigDecimal(attainment), months, proposal);
    }

    public static SchemeRules named(String name) {
        return head(name, RULES.effectiveFrom(), 3, 5, 3);
    }

    public static SchemeRules effectiveFrom(YearMonth month) {
        return head(RULES.name(), month, 3, 5, 3);
    }

    public static SchemeRules head(String name, YearMonth from, int window, int entryTier, int probation) {
        return new SchemeRules(
                name,
                from,
                RULES.products(),
                window,
                entryTier,
                probation,
                RULES.tiers(),
                RULES.pace(),
                RULES.gradeRules(),
                RULES.caseBonus());
    }

    public static SchemeRules products(List<SchemeRules.Product> products) {
        return parts(products, RULES.tiers(), RULES.pace(), RULES.gradeRules(), RULES.caseBonus());
    }

    public static SchemeRules product(int index, UnaryOperator<SchemeRules.Product> change) {
        return products(replaced(RULES.products(), index, change));
    }

    public static SchemeRules tiers(List<SchemeRules.Tier> tiers) {
        return parts(RULES.products(), tiers, RULES.pace(), RULES.gradeRules(), RULES.caseBonus());
    }

    public static SchemeRules tier(int index, UnaryOperator<SchemeRules.Tier> change) {
        return tiers(replaced(RULES.tiers(), index, change));
    }

    public static SchemeRules pace(SchemeRules.@Nullable Pace pace) {
        return parts(RULES.products(), RULES.tiers(), pace, RULES.gradeRules(), RULES.caseBonus());
    }

    public static SchemeRules gradeRules(@Nullable List<SchemeRules.GradeRule> gradeRules) {
        return parts(RULES.products(), RULES.tiers(), RULES.pace(), gradeRules, RULES.caseBonus());
    }

    public static SchemeRules caseBonus(SchemeRules.@Nullable CaseBonus bonus) {
        return parts(RULES.products(), RULES.tiers(), RULES.pace(), RULES.gradeRules(), bonus);
    }

    private static SchemeRules parts(
            List<SchemeRules.Product> products,
            List<SchemeRules.Tier> tiers,
            SchemeRules.@Nullable Pace pace,
            @Nullable List<SchemeRules.GradeRule> gradeRules,
            SchemeRules.@Nullable CaseBonus bonus) {
        return new SchemeRules(RULES.name(), RULES.effectiveFrom(), products, 3, 5, 3, tiers, pace, gradeRules, bonus);
    }

    private static <T> List<T> replaced(List<T> items, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(items);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }
}
