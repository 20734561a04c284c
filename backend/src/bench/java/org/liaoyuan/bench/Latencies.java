package org.liaoyuan.bench;

import org.HdrHistogram.Histogram;

/** How long calls took, in milliseconds, by percentile. */
final class Latencies {
    private static final double MICROS_OF_MILLI = 1_000;
    private final Histogram micros = new Histogram(3);

    void addMicros(long value) {
        micros.recordValue(value);
    }

    long count() {
        return micros.getTotalCount();
    }

    double at(double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS_OF_MILLI;
    }
}
