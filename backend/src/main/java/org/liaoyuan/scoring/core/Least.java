package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The least value that reaches something, found by halving. What is asked must stay reached once it is: the scoring
 * itself answers, so that no second formula can disagree with it.
 */
final class Least {

    private static final int CENTS = 2;

    private Least() {}

    /** The least amount of whole cents from 0 to {@code most}, which is of whole cents too; none if not even that one reaches. */
    static Optional<BigDecimal> amount(BigDecimal most, Predicate<BigDecimal> reached) {
        if (!reached.test(most)) {
            return Optional.empty();
        }
        BigInteger low = BigInteger.ZERO;
        BigInteger high = most.setScale(CENTS).unscaledValue();
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (reached.test(new BigDecimal(middle, CENTS))) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return Optional.of(new BigDecimal(high, CENTS));
    }

    /** The least number from 0 to {@code most}. */
    static OptionalInt number(int most, IntPredicate reached) {
        if (!reached.test(most)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(high);
    }
}
