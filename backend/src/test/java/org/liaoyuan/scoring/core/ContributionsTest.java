package org.liaoyuan.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liaoyuan.scheme.ExampleScheme.RULES;
import static org.liaoyuan.scoring.core.Sums.sum;
import static org.liaoyuan.scoring.core.Sums.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.liaoyuan.scheme.SchemeRules;

class ContributionsTest {

    private static final SchemeRules.Product MORTGAGE = RULES.products().get(0);

    @Test
    void aLateLoanBringsPointsWithMinusPointsWithout() {
        // 4 × 1.2000 = 4.80 before; 5 loans of 3,400,000 together: 5 × 1.3600 = 6.80 after.
        Contributions late = Contributions.of(MORTGAGE, sum("MORTGAGE", 4, "2400000.00"), List.of(late("1000000.00")));

        assertThat(late.adjustments()).containsExactly(adjustment("2.00", "1000000.00"));
        assertThat(late.end()).isEqualTo(sum("MORTGAGE", 5, "3400000.00"));
    }

    @Test
    void theFirstLoanOfAProductStartsFromNothing() {
        Contributions late = Contributions.of(MORTGAGE, ProductSum.none("MORTGAGE"), List.of(late("500000.00")));

        assertThat(late.adjustments()).containsExactly(adjustment("1.00", "500000.00"));
    }

    @Test
    void aReversalTakesBackWhatTheLoanBroughtThere() {
        ProductSum start = sum("MORTGAGE", 2, "1000000.00", "900000.00");
        LoanChange reversal = new LoanChange(LoanChange.Kind.REVERSAL, yuan("500000.00"), yuan("400000.00"));

        Contributions taken = Contributions.of(MORTGAGE, start, List.of(reversal));

        // 2 × 0.9000 = 1.80 before, 1 × 1.0000 = 1.00 after.
        assertThat(taken.adjustments()).containsExactly(adjustment("-0.80", "-500000.00"));
    }

    @Test
    void theLastLoanTakenOutLeavesZero() {
        LoanChange reversal = new LoanChange(LoanChange.Kind.REVERSAL, yuan("500000.00"), yuan("500000.00"));

        Contributions taken = Contributions.of(MORTGAGE, sum("MORTGAGE", 1, "500000.00"), List.of(reversal));

        assertThat(taken.adjustments()).containsExactly(adjustment("-1.00", "-500000.00"));
        assertThat(taken.end()).isEqualTo(ProductSum.none("MORTGAGE"));
        assertThatThrownBy(() -> Contributions.of(MORTGAGE, taken.end(), List.of(reversal)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSmallLoanBringsWhatTheBoundsLeaveIt() {
        // 1 × 1.5000 = 1.50 before; (750,000 + 10,000) / 2 gives 2 × 0.8000 = 1.60 after; the third brings 0.80 more.
        Contributions late = Contributions.of(
                MORTGAGE, sum("MORTGAGE", 1, "750000.00"), List.of(late("10000.00"), late("10000.00")));

        assertThat(late.adjustments()).containsExactly(adjustment("0.10", "10000.00"), adjustment("0.80", "10000.00"));

        Contributions small = Contributions.of(MORTGAGE, sum("MORTGAGE", 4, "3000000.00"), List.of(late("10000.00")));

        // 4 × 1.5000 = 6.00 before; 3,010,000 / 5 gives 5 × 1.2040 = 6.02 after.
        assertThat(small.adjustments()).containsExactly(adjustment("0.02", "10000.00"));
    }

    @Property
    void inWhateverOrderTheSumIsTheDifferenceOfTheEndStates(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 200_000_000) Integer> cents,
            @ForAll @IntRange(max = 10) int loansBefore) {
        ProductSum start = ProductSum.none("MORTGAGE");
        if (loansBefore > 0) {
            start = sum("MORTGAGE", loansBefore, loansBefore * 300_000L + ".00");
        }
        List<LoanChange> changes = script(cents);

        Contributions done = Contributions.of(MORTGAGE, start, changes);

        assertThat(total(done)).isEqualTo(Line.points(MORTGAGE, done.end()).subtract(Line.points(MORTGAGE, start)));
        assertThat(done.adjustments().stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(done.end().amount().subtract(start.amount()));
        assertThat(done.adjustments()).isEqualTo(oneByOne(start, changes));
    }

    /** Every third change takes back the loan before it. */
    private static List<LoanChange> script(List<Integer> cents) {
        List<LoanChange> changes = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            BigDecimal amount = BigDecimal.valueOf(cents.get(i), 2);
            BigDecimal balance = BigDecimal.valueOf(cents.get(i) / 2, 2);
            changes.add(
                    i % 3 == 2
                            ? new LoanChange(
                                    LoanChange.Kind.REVERSAL,
                                    changes.get(i - 1).amount(),
                                    changes.get(i - 1).balance())
                            : new LoanChange(LoanChange.Kind.LATE, amount, balance));
        }
        return changes;
    }

    private static List<Adjustment> oneByOne(ProductSum start, List<LoanChange> changes) {
        List<Adjustment> adjustments = new ArrayList<>();
        ProductSum state = start;
        for (LoanChange change : changes) {
            Contributions next = Contributions.of(MORTGAGE, state, List.of(change));
            adjustments.addAll(next.adjustments());
            state = next.end();
        }
        return adjustments;
    }

    private static BigDecimal total(Contributions done) {
        return done.adjustments().stream().map(Adjustment::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LoanChange late(String amount) {
        return new LoanChange(LoanChange.Kind.LATE, yuan(amount), yuan(amount));
    }

    private static Adjustment adjustment(String points, String amount) {
        return new Adjustment(yuan(points), yuan(amount));
    }
}
