package org.liaoyuan.target.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds however an amount is spread. */
class SpreadingPropertiesTest {

    /** @param least in whole steps, as tiers' numbers are */
    record Case(long cents, List<Share> shares, BigDecimal step) {
        BigDecimal amount() {
            return BigDecimal.valueOf(cents, 2);
        }

        Spreading spread() {
            return Spreading.of(amount(), shares, step);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<BigDecimal> weights =
                Arbitraries.longs().between(0, 5_000_000_000L).map(w -> BigDecimal.valueOf(w, 2));
        Arbitrary<Share> free = weights.map(Share::of);
        Arbitrary<Share> lifted = Combinators.combine(Arbitraries.integers().between(0, 900), weights)
                .as((least, weight) -> Share.atLeast(BigDecimal.valueOf(least * 10_000L), weight));
        Arbitrary<Share> fixed =
                Arbitraries.longs().between(1, 300_000_000L).map(c -> Share.fixed(BigDecimal.valueOf(c, 2)));
        return Combinators.combine(
                        Arbitraries.longs().between(0, 900_000_000_000L),
                        Arbitraries.frequencyOf(
                                        net.jqwik.api.Tuple.of(6, free),
                                        net.jqwik.api.Tuple.of(3, lifted),
                                        net.jqwik.api.Tuple.of(2, fixed))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(40),
                        Arbitraries.of("1", "100", "1000", "10000").map(BigDecimal::new))
                .as(Case::new);
    }

    @Property
    void theSharesAddUpToTheAmountExactly(@ForAll("cases") Case spread) {
        Spreading spreading = spread.spread();
        BigDecimal sum = spreading.amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.subtract(spreading.over())).isEqualByComparingTo(spread.amount());
        boolean someoneTakesAll = spread.shares().stream()
                .anyMatch(share -> share.fixed() == null && share.weight().signum() > 0);
        BigDecimal bound = spread.shares().stream()
                .map(share -> share.fixed() == null ? share.least() : share.fixed())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (someoneTakesAll && bound.compareTo(spread.amount()) <= 0) {
            assertThat(spreading.over()).isZero();
        }
        if (bound.compareTo(spread.amount()) > 0) {
            assertThat(spreading.over()).isEqualByComparingTo(bound.subtract(spread.amount()));
        }
    }

    @Property
    void editsByHandAreKeptAndNobodyGetsLessThanTheLeast(@ForAll("cases") Case spread) {
        List<BigDecimal> amounts = spread.spread().amounts();
        for (int i = 0; i < amounts.size(); i++) {
            Share share = spread.shares().get(i);
            if (share.fixed() != null) {
                assertThat(amounts.get(i)).isEqualTo(share.fixed());
            } else {
                assertThat(amounts.get(i)).isGreaterThanOrEqualTo(share.least());
            }
        }
    }

    @Property
    void whoWeighsMoreNeverGetsLess(@ForAll("cases") Case spread) {
        List<BigDecimal> amounts = spread.spread().amounts();
        for (int i = 0; i < amounts.size(); i++) {
            for (int j = 0; j < amounts.size(); j++) {
                Share a = spread.shares().get(i);
                Share b = spread.shares().get(j);
                boolean more = a.fixed() == null
                        && b.fixed() == null
                        && a.weight().compareTo(b.weight()) > 0
                        && a.least().compareTo(b.least()) >= 0;
                if (more) {
                    assertThat(amounts.get(i)).isGreaterThanOrEqualTo(amounts.get(j));
                }
            }
        }
    }

    @Property
    void spreadingAgainWithTheOutcomeFixedChangesNothing(@ForAll("cases") Case spread) {
        Spreading once = spread.spread();
        assertThat(spread.spread()).isEqualTo(once);
        List<Share> kept = once.amounts().stream().map(Share::fixed).toList();
        assertThat(Spreading.of(spread.amount(), kept, spread.step()).amounts()).isEqualTo(once.amounts());
    }

    @Property
    void inWholeStepsOthersThanTheGreatestStand(@ForAll("cases") Case spread, @ForAll long seed) {
        List<Share> free = new ArrayList<>(spread.shares().stream()
                .filter(share -> share.fixed() == null && share.least().signum() == 0)
                .toList());
        Collections.shuffle(free, new Random(seed));
        List<BigDecimal> odd = Spreading.of(spread.amount(), free, spread.step()).amounts().stream()
                .filter(amount -> amount.remainder(spread.step()).signum() != 0)
                .toList();
        assertThat(odd.size()).isLessThanOrEqualTo(1);
    }
}
