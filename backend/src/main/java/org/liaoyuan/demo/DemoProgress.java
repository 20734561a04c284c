package org.liaoyuan.demo;

import java.time.LocalDate;
import java.util.List;
import org.liaoyuan.demo.bank.Staff;

/**
 * How far the demo bank has come.
 *
 * @param today the day for which it was made up
 */
record DemoProgress(LocalDate today, long seed, int steps, int stepsDone, List<Staff> showcase) {
    private static final int ALL = 100;

    DemoProgress {
        showcase = List.copyOf(showcase);
    }

    boolean done() {
        return stepsDone == steps;
    }

    int percent() {
        return ALL * stepsDone / steps;
    }
}
