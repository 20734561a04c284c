package org.liaoyuan.scoring.core;

import static org.liaoyuan.scheme.ExampleScheme.RULES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * Closed months to be run again, made up the plain way: month after month under the example's rules, each late loan by itself.
 * The officer was hired in the month before the first.
 */
public final class Pasts {
    static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int WORKING_DAYS = 20;

    private final List<Month> plan;
    private final List<PastMonth> months = new ArrayList<>();
    private final List<MonthPoints> newestFirst = new ArrayList<>();
    private final List<LateSum> late = new ArrayList<>();
    private final Map<YearMonth, Adjustment> posted = new HashMap<>();
    private int streak;

    private Pasts(List<Month> plan) {
        this.plan = plan;
    }

    /**
     * @param leave working days away
     * @param late a loan of this month that is known only in the next one; null for none
     */
    public record Month(
            List<ProductSum> sums, int leave, @Nullable ProductSum late) {}

    public static OfficerPast of(List<Month> plan) {
        return new Pasts(plan).past();
    }

    public static Arbitrary<List<Month>> plans() {
        return months().list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<Month> months() {
        return Combinators.combine(
                        sums("MORTGAGE"),
                        sums("CONSUMER"),
                        sums("BUSINESS"),
                        Arbitraries.of(0, 0, 0, 9, 10, 20),
                        loan().injectNull(0.7))
                .as((first, second, third, leave, late) -> new Month(
                        List.of(first, second, third).stream()
                                .filter(sum -> sum.loans() > 0)
                                .toList(),
                        leave,
                        late));
    }

    private static Arbitrary<ProductSum> sums(String product) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(1, 300_000_000L),
                        Arbitraries.longs().between(0, 300_000_000L))
                .as((loans, cents, repaid) -> loans == 0
                        ? ProductSum.none(product)
                        : new ProductSum(product, loans, money(cents), money(Math.max(0, cents - repaid))));
    }

    private static Arbitrary<ProductSum> loan() {
        return Combinators.combine(
                        Arbitraries.of("MORTGAGE", "CONSUMER", "BUSINESS"),
                        Arbitraries.longs().between(1, 300_000_000L))
                .as((product, cents) -> new ProductSum(product, 1, money(cents), money(cents)));
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private OfficerPast past() {
        for (int i = 0; i < plan.size(); i++) {
            month(FIRST.plusMonths(i), plan.get(i));
        }
        return new OfficerPast(7, List.of(), Standing.NONE, Set.of(), months, late);
    }

    private void month(YearMonth month, Month planned) {
        LocalDate hired = FIRST.minusMonths(1).atDay(15);
        List<AssignmentSpan> spans = List.of(new AssignmentSpan(hired, null));
        TierBasis tier = TierBasis.of(RULES, newestFirst);
        Optional<ExemptReason> exempt = ExemptReason.of(month, hired, spans, 3, planned.leave(), WORKING_DAYS);
        Adjustment adjustment = posted.getOrDefault(month, new Adjustment(Exact.ZERO, Exact.ZERO));
        OfficerMonthScore score = OfficerMonthScore.score(
                RULES, planned.sums(), List.of(adjustment), tier, Targets.of(RULES.tier(tier.tier())), exempt, streak);
        streak = score.streak();
        if (!score.exempt()) {
            newestFirst.add(0, new MonthPoints(month, score.points()));
        }
        months.add(new PastMonth(
                month,
                11,
                1,
                true,
                score,
                false,
                new Adjustment(Exact.ZERO, Exact.ZERO),
                null,
                hired,
                spans,
                planned.leave(),
                IntStream.rangeClosed(1, WORKING_DAYS).mapToObj(month::atDay).toList(),
                new DayPlacement(month.atDay(WORKING_DAYS - 2), 0, BigDecimal.ZERO)));
        if (planned.late() != null) {
            post(month, planned);
        }
    }

    private void post(YearMonth month, Month planned) {
        ProductSum news = planned.late();
        SchemeRules.Product rule = RULES.product(news.product()).orElseThrow();
        ProductSum start = planned.sums().stream()
                .filter(sum -> sum.product().equals(news.product()))
                .findFirst()
                .orElse(ProductSum.none(news.product()));
        LoanChange change = new LoanChange(LoanChange.Kind.LATE, news.amount(), news.balance());
        posted.put(
                month.plusMonths(1),
                Contributions.of(rule, start, List.of(change)).adjustments().get(0));
        late.add(new LateSum(month, month.plusMonths(1), news.product(), 1, news.amount(), news.balance()));
    }
}
