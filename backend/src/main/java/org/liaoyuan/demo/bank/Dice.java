package org.liaoyuan.demo.bank;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Chance that can be repeated: each thing has a stream of its own, so that another officer or a further month changes
 * nothing elsewhere. {@link Random} and {@link StrictMath} give the same figures on every machine.
 */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** @param about what the stream is for; its parts must have a stable text */
    static Dice of(long seed, Object... about) {
        long mixed = mix(seed);
        for (Object part : about) {
            mixed = mix(mixed ^ part.toString().hashCode());
        }
        return new Dice(mixed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    double normal() {
        return random.nextGaussian();
    }

    /** Log-normal. */
    double around(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** How often something rare and independent happens; the mean must stay far below 700. */
    int count(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> T pick(List<T> items, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * items.stream().mapToDouble(weight).sum();
        for (T item : items) {
            left -= weight.applyAsDouble(item);
            if (left < 0) {
                return item;
            }
        }
        return items.get(items.size() - 1);
    }

    // Neighbouring seeds give Random neighbouring first figures; this (the finaliser of SplitMix64) parts them.
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
