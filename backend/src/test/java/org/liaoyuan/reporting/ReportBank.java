package org.liaoyuan.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.testing.TestBank;

/**
 * The standard bank with loans in March 2023, February 2024 and, up to Friday the 15th, its eleventh working day, March 2024.
 * February's eleventh working day is Tuesday the 20th: the spring festival is between.
 */
final class ReportBank {
    static final YearMonth MARCH = YearMonth.of(2024, 3);
    static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    private ReportBank() {}

    static void make() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2023, 3)));
        TestLedger.completeThrough(TODAY)
                .loan("Y1", "2023-03-06", "MORTGAGE", "700000.00", TestBank.OFFICER)
                .loan("Y2", "2023-03-30", "MORTGAGE", "500000.00", TestBank.OFFICER)
                .loan("F1", "2024-02-02", "MORTGAGE", "600000.00", TestBank.OFFICER)
                .loan("F2", "2024-02-20", "CONSUMER", "100000.00", TestBank.OFFICER)
                .loan("F3", "2024-02-27", "BUSINESS", "900000.01", TestBank.OFFICER)
                .loan("F4", "2024-02-28", "BUSINESS", "900000.00", TestBank.OFFICER)
                .loan("F5", "2024-02-29", "BUSINESS", "900000.00", TestBank.OFFICER)
                .loan("F6", "2024-02-05", "CONSUMER", "200000.00", TestBank.NEIGHBOUR)
                .loan("F7", "2024-02-06", "MORTGAGE", "450000.00", TestBank.FOREIGN_OFFICER)
                .loan("M1", "2024-03-04", "MORTGAGE", "500000.00", TestBank.OFFICER)
                .loan("M2", "2024-03-11", "MORTGAGE", "800000.33", TestBank.OFFICER)
                .loan("M3", "2024-03-05", "CONSUMER", "100000.00", TestBank.NEIGHBOUR)
                .loan("M4", "2024-03-06", "BUSINESS", "1700000.00", TestBank.NEIGHBOUR)
                .loan("M5", "2024-03-07", "CONSUMER", "120000.00", TestBank.FOREIGN_OFFICER)
                .send();
    }
}
