package org.liaoyuan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one measure gave, round by round.
 *
 * @param work the product's own figures, in the unit
 * @param limit those of the limit, taken beside them
 * @param bar largest ratio that passes, or the smallest where more is better
 */
record Result(
        String id,
        String measure,
        String unit,
        List<Double> work,
        List<Double> limit,
        double bar,
        boolean moreIsBetter,
        String note) {

    /** Ratios of each round, ascending. */
    List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            ratios.add(work.get(i) / limit.get(i));
        }
        Collections.sort(ratios);
        return ratios;
    }

    double median() {
        return median(ratios());
    }

    boolean met() {
        return moreIsBetter ? median() >= bar : median() <= bar;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
