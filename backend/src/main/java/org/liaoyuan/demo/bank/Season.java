package org.liaoyuan.demo.bank;

import java.time.YearMonth;
import java.util.List;

/** How strong a month is beside the year's average: quarters end with a push, Spring Festival empties the branches. */
final class Season {
    private static final List<Double> JANUARY_TO_DECEMBER =
            List.of(1.02, 0.86, 1.13, 0.96, 0.97, 1.12, 0.94, 0.96, 1.10, 0.92, 0.99, 1.10);

    private Season() {}

    static double of(YearMonth month) {
        return JANUARY_TO_DECEMBER.get(month.getMonthValue() - 1);
    }
}
