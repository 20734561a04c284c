package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the amount level of a month changes.
 *
 * @param amount yuan: the least that reaches {@code at}
 * @param below the level of one yuan less
 */
public record AmountCliff(BigDecimal amount, Attainment below, Attainment at) {

    /** Ascending. Equal targets are one cliff; a target of 0 is none, as every month reaches it. */
    static List<AmountCliff> of(Targets targets) {
        return Stream.of(targets.lifelineAmount(), targets.floorAmount(), targets.stretchAmount())
                .map(Exact::round2)
                .filter(amount -> amount.signum() > 0)
                .distinct()
                .sorted()
                .map(amount -> new AmountCliff(
                        amount,
                        Attainment.of(amount.subtract(BigDecimal.ONE), targets),
                        Attainment.of(amount, targets)))
                .toList();
    }
}
