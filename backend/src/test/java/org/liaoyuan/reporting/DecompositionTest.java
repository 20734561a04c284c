package org.liaoyuan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The parts of a change add up to it to the cent, and each is of its own factor alone. */
class DecompositionTest {
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    @Example
    void anExampleByHand() {
        Decomposition.Side before = side(2, Map.of("A", lent(4, "400.00"), "B", lent(4, "1200.00")));
        Decomposition.Side after = side(3, Map.of("A", lent(3, "360.00"), "B", lent(9, "2610.00")));
        // 1600 → officers 3/2: 2400 → loans an officer 4, as before: 2400 → mix 3 × 100 + 9 × 300: 3000 → averages:
        // 2970
        assertThat(Decomposition.of(before, after)).isEqualTo(parts("800.00", "0.00", "600.00", "-30.00"));
    }

    @Example
    void centsLeftOverGoToTheLargestRemainders() {
        Decomposition.Side before = side(3, Map.of("A", lent(3, "1.00")));
        Decomposition.Side after = side(4, Map.of("A", lent(7, "4.00")));
        // Steps of 0.33⅓, 1.00 and 1.66⅔: rounded down they lack a cent, which goes to the last.
        assertThat(Decomposition.of(before, after)).isEqualTo(parts("0.33", "1.00", "0.00", "1.67"));
    }

    @Example
    void aProductWithoutAnEarlierLoanIsMix() {
        Decomposition.Side before = side(1, Map.of("A", lent(2, "200.00")));
        Decomposition.Side after = side(1, Map.of("A", lent(1, "100.00"), "B", lent(1, "700.00")));
        assertThat(Decomposition.of(before, after)).isEqualTo(parts("0.00", "0.00", "600.00", "0.00"));
    }

    @Example
    void fromNothingItIsLoansOrOfficers() {
        Map<String, Lent> some = Map.of("A", lent(1, "10.00"));
        assertThat(Decomposition.of(side(2, Map.of()), side(3, some)))
                .isEqualTo(parts("0.00", "10.00", "0.00", "0.00"));
        assertThat(Decomposition.of(side(0, Map.of()), side(3, some)))
                .isEqualTo(parts("10.00", "0.00", "0.00", "0.00"));
    }

    @Property
    void partsAddUpToTheChange(@ForAll("sides") Decomposition.Side before, @ForAll("sides") Decomposition.Side after) {
        assertThat(sum(Decomposition.of(before, after)))
                .isEqualByComparingTo(after.amount().subtract(before.amount()));
    }

    @Property
    void noChangeHasNoParts(@ForAll("sides") Decomposition.Side side) {
        assertThat(Decomposition.of(side, side)).isEqualTo(new Decomposition.Parts(ZERO, ZERO, ZERO, ZERO));
    }

    @Property
    void moreOfTheSameOfficersIsOfficersAlone(
            @ForAll("lenders") Decomposition.Side side, @ForAll @IntRange(min = 2, max = 9) int times) {
        Decomposition.Side after = side(side.officers() * times, scaled(side, times, times));
        assertThat(others(Decomposition.of(side, after), 0)).containsOnly(ZERO);
    }

    @Property
    void moreLoansOfTheSameKindAreLoansAnOfficerAlone(
            @ForAll("lenders") Decomposition.Side side, @ForAll @IntRange(min = 2, max = 9) int times) {
        Decomposition.Side after = side(side.officers(), scaled(side, times, times));
        assertThat(others(Decomposition.of(side, after), 1)).containsOnly(ZERO);
    }

    @Property
    void otherProductsAtTheirOldAveragesAreMixAlone(
            @ForAll @IntRange(min = 1, max = 50) int officers,
            @ForAll @IntRange(min = 1, max = 30) int one,
            @ForAll @IntRange(min = 1, max = 30) int other) {
        Decomposition.Side before = side(officers, Map.of("A", lent(one, one + ".00"), "B", at7(other)));
        Decomposition.Side after = side(officers, Map.of("A", lent(other, other + ".00"), "B", at7(one)));
        assertThat(others(Decomposition.of(before, after), 2)).containsOnly(ZERO);
    }

    @Property
    void largerLoansAreAverageAmountAlone(
            @ForAll("lenders") Decomposition.Side side, @ForAll @IntRange(min = 2, max = 9) int times) {
        Decomposition.Side after = side(side.officers(), scaled(side, 1, times));
        assertThat(others(Decomposition.of(side, after), 3)).containsOnly(ZERO);
    }

    @Provide
    Arbitrary<Decomposition.Side> sides() {
        return Arbitraries.oneOf(
                lenders(), Arbitraries.integers().between(0, 5).map(officers -> side(officers, Map.of())));
    }

    @Provide
    Arbitrary<Decomposition.Side> lenders() {
        Arbitrary<Lent> lent = Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.longs().between(1, 999_999_999_999L).map(cents -> BigDecimal.valueOf(cents, 2)))
                .as(Lent::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40_000),
                        Arbitraries.maps(Arbitraries.of("A", "B", "C", "D"), lent)
                                .ofMinSize(1))
                .as(Decomposition.Side::new);
    }

    private static Map<String, Lent> scaled(Decomposition.Side side, int loans, int amount) {
        Map<String, Lent> scaled = new HashMap<>();
        side.products()
                .forEach((product, lent) -> scaled.put(
                        product, new Lent(lent.loans() * loans, lent.amount().multiply(BigDecimal.valueOf(amount)))));
        return scaled;
    }

    private static List<BigDecimal> all(Decomposition.Parts parts) {
        return List.of(parts.officers(), parts.loansPerOfficer(), parts.mix(), parts.averageAmount());
    }

    private static List<BigDecimal> others(Decomposition.Parts parts, int own) {
        List<BigDecimal> others = new ArrayList<>(all(parts));
        assertThat(others.remove(own)).isEqualByComparingTo(sum(parts));
        return others;
    }

    private static BigDecimal sum(Decomposition.Parts parts) {
        return all(parts).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Decomposition.Parts parts(String officers, String loans, String mix, String average) {
        return new Decomposition.Parts(
                new BigDecimal(officers), new BigDecimal(loans), new BigDecimal(mix), new BigDecimal(average));
    }

    private static Decomposition.Side side(int officers, Map<String, Lent> products) {
        return new Decomposition.Side(officers, products);
    }

    private static Lent at7(int loans) {
        return lent(loans, 7 * loans + ".00");
    }

    private static Lent lent(int loans, String amount) {
        return new Lent(loans, new BigDecimal(amount));
    }
}
