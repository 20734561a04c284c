package org.liaoyuan.reporting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Explains exactly why one amount became another. An amount is officers × loans an officer × Σ over products of (share of the
 * loans × average amount), and one factor after the other is put from its earlier to its later value, in this order:
 * officers, loans an officer, product mix, average amount. Each part is the step that its factor makes, so that the parts
 * add up to the whole change, and a factor that did not change has no part. The order is a convention: what two factors do
 * together falls to the later of them.
 *
 * <p>A product without an earlier loan has no earlier average and takes its later one: all it brings is mix. Where there
 * were no loans before, all of the change is loans an officer, and where there were no officers either, it is officers.
 *
 * <p>Parts are fractions; each is rounded down to a cent, and the cents left over go one each to the largest remainders,
 * equal ones in the order above. What was exact stays as it is.
 */
final class Decomposition {
    private static final int CENTS = 2;

    private Decomposition() {}

    /** Amounts with at most 2 places. */
    record Side(int officers, Map<String, Lent> products) {

        Side {
            products = Map.copyOf(products);
            if (officers == 0 && !products.isEmpty()) {
                throw new IllegalArgumentException("loans without officers");
            }
        }

        int loans() {
            return products.values().stream().mapToInt(Lent::loans).sum();
        }

        BigDecimal amount() {
            return products.values().stream().map(Lent::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Lent of(String product) {
            return products.getOrDefault(product, Lent.NOTHING);
        }
    }

    record Parts(BigDecimal officers, BigDecimal loansPerOfficer, BigDecimal mix, BigDecimal averageAmount) {}

    static Parts of(Side before, Side after) {
        BigInteger scale = scale(before);
        List<BigInteger> levels = levels(before, after, scale);
        List<BigInteger> steps = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            steps.add(levels.get(i).subtract(levels.get(i - 1)));
        }
        List<BigDecimal> parts = rounded(steps, scale);
        return new Parts(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    /** By it every level becomes a whole number: the product of all that is divided by. */
    private static BigInteger scale(Side before) {
        return Stream.concat(
                        Stream.of(before.officers(), before.loans()),
                        before.products().values().stream().map(Lent::loans))
                .filter(divisor -> divisor != 0)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The amount before, with one factor more put to its later value each time, and after; in cents times the scale. */
    private static List<BigInteger> levels(Side before, Side after, BigInteger scale) {
        BigInteger first = cents(before.amount()).multiply(scale);
        BigInteger last = cents(after.amount()).multiply(scale);
        if (before.loans() == 0) {
            BigInteger withOfficers = before.officers() == 0 ? last : first;
            return List.of(first, withOfficers, last, last, last);
        }
        return List.of(
                first,
                part(first, after.officers(), before.officers()),
                part(first, after.loans(), before.loans()),
                atEarlierAverages(before, after, scale),
                last);
    }

    private static BigInteger atEarlierAverages(Side before, Side after, BigInteger scale) {
        return after.products().keySet().stream()
                .map(product -> {
                    Lent was = before.of(product);
                    Lent is = after.of(product);
                    return was.loans() == 0
                            ? cents(is.amount()).multiply(scale)
                            : part(cents(was.amount()).multiply(scale), is.loans(), was.loans());
                })
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger part(BigInteger amount, int of, int whole) {
        return amount.multiply(BigInteger.valueOf(of)).divide(BigInteger.valueOf(whole));
    }

    private static List<BigDecimal> rounded(List<BigInteger> steps, BigInteger scale) {
        List<BigInteger> cents = new ArrayList<>();
        BigInteger rest = BigInteger.ZERO;
        for (BigInteger step : steps) {
            BigInteger remainder = step.mod(scale);
            cents.add(step.subtract(remainder).divide(scale));
            rest = rest.add(remainder);
        }
        Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .sorted(Comparator.comparing((Integer i) -> steps.get(i).mod(scale))
                        .reversed())
                .limit(rest.divide(scale).intValueExact())
                .forEach(i -> cents.set(i, cents.get(i).add(BigInteger.ONE)));
        return cents.stream().map(cent -> new BigDecimal(cent, CENTS)).toList();
    }

    private static BigInteger cents(BigDecimal amount) {
        return amount.movePointRight(CENTS).toBigIntegerExact();
    }
}
