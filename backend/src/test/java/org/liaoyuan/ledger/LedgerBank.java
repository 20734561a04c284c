package org.liaoyuan.ledger;

import java.time.YearMonth;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.scoring.TestMonths;
import org.liaoyuan.testing.TestBank;

/** {@link TestBank} with the example scheme in force from January 2023 on, and nothing noted yet. */
final class LedgerBank {

    private LedgerBank() {}

    static void standard() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.RULES);
        WatchedMonthBook.reset();
    }

    /** Closes all months up to this one, which the ledger must be complete through. */
    static void closeThrough(YearMonth month) {
        TestMonths.closeAll(ExampleScheme.RULES.effectiveFrom(), month);
    }
}
