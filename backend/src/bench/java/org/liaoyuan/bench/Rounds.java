package org.liaoyuan.bench;

import java.util.ArrayList;
import java.util.List;

/** Collects work and limit round by round, both in the same unit. */
final class Rounds {
    private final List<Double> work = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();

    /** Something to be timed. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }

    static double seconds(Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }

    void add(double done, double possible) {
        work.add(done);
        limit.add(possible);
        System.out.printf("  round %d: %.3f against %.3f = %.2f%n", work.size(), done, possible, done / possible);
    }

    Result atMost(String id, String measure, String unit, double bar, String note) {
        return new Result(id, measure, unit, List.copyOf(work), List.copyOf(limit), bar, false, note);
    }

    Result atLeast(String id, String measure, String unit, double bar, String note) {
        return new Result(id, measure, unit, List.copyOf(work), List.copyOf(limit), bar, true, note);
    }
}
