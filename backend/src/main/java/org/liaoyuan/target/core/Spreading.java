package org.liaoyuan.target.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spreads an amount in whole steps by the largest remainder: the shares add up to the amount exactly, a greater weight never
 * gets less, and the same input gives the same shares.
 *
 * @param amounts in the order of the shares
 * @param over by how much the shares exceed the amount: more than 0 where fixed and least ones alone do, less than 0 where
 *     nobody is free to take the rest, else 0
 */
public record Spreading(List<BigDecimal> amounts, BigDecimal over) {

    public Spreading {
        amounts = List.copyOf(amounts);
    }

    /** @param step yuan, more than 0; what the amount exceeds a multiple of it by goes to the greatest weight */
    public static Spreading of(BigDecimal amount, List<Share> shares, BigDecimal step) {
        @Nullable BigDecimal[] given = new BigDecimal[shares.size()];
        Set<Integer> free = new HashSet<>();
        for (int i = 0; i < given.length; i++) {
            given[i] = shares.get(i).fixed();
            if (shares.get(i).isFree()) {
                free.add(i);
            }
        }
        spread(amount, shares, step, given, free);
        List<BigDecimal> amounts = new ArrayList<>();
        for (BigDecimal one : given) {
            amounts.add(Objects.requireNonNullElse(one, BigDecimal.ZERO));
        }
        return new Spreading(amounts, sum(amounts).subtract(amount));
    }

    /** Whoever would get less than the least gets that, and the rest is spread anew over the others. */
    private static void spread(
            BigDecimal amount, List<Share> shares, BigDecimal step, @Nullable BigDecimal[] given, Set<Integer> free) {
        boolean settled = false;
        while (!settled && !free.isEmpty()) {
            BigDecimal rest = amount.subtract(settledSum(given, free));
            settled = byWeight(rest, shares, step, given, free);
        }
    }

    /** Whether nobody had to be lifted to the least. */
    private static boolean byWeight(
            BigDecimal rest, List<Share> shares, BigDecimal step, @Nullable BigDecimal[] given, Set<Integer> free) {
        List<Integer> order = free.stream().sorted().toList();
        List<BigDecimal> parts = largestRemainder(
                rest.max(BigDecimal.ZERO),
                order.stream().map(i -> shares.get(i).weight()).toList(),
                step);
        boolean settled = true;
        for (int at = 0; at < order.size(); at++) {
            int i = order.get(at);
            boolean lifted = parts.get(at).compareTo(shares.get(i).least()) < 0;
            given[i] = lifted ? shares.get(i).least() : parts.get(at);
            if (lifted) {
                free.remove(i);
                settled = false;
            }
        }
        return settled;
    }

    private static List<BigDecimal> largestRemainder(BigDecimal amount, List<BigDecimal> weights, BigDecimal step) {
        BigDecimal all = sum(weights);
        if (all.signum() == 0) {
            return Collections.nCopies(weights.size(), BigDecimal.ZERO);
        }
        BigDecimal[] steps = amount.divideAndRemainder(step);
        List<BigDecimal[]> quotas = weights.stream()
                .map(weight -> steps[0].multiply(weight).divideAndRemainder(all))
                .toList();
        List<BigInteger> counts = new ArrayList<>(
                quotas.stream().map(quota -> quota[0].toBigIntegerExact()).toList());
        int left = steps[0].subtract(sum(quotas.stream().map(quota -> quota[0]).toList()))
                .intValueExact();
        byRemainder(quotas, weights)
                .limit(left)
                .forEach(i -> counts.set(i, counts.get(i).add(BigInteger.ONE)));
        List<BigDecimal> parts = new ArrayList<>(counts.stream()
                .map(count -> new BigDecimal(count).multiply(step))
                .toList());
        int greatest = weights.indexOf(Collections.max(weights));
        parts.set(greatest, parts.get(greatest).add(steps[1]));
        return parts;
    }

    /** The first of equals first: its place in the list decides. */
    private static Stream<Integer> byRemainder(List<BigDecimal[]> quotas, List<BigDecimal> weights) {
        return IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1]).reversed());
    }

    private static BigDecimal settledSum(@Nullable BigDecimal[] given, Set<Integer> free) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < given.length; i++) {
            if (!free.contains(i) && given[i] != null) {
                sum = sum.add(given[i]);
            }
        }
        return sum;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
