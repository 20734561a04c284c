package org.liaoyuan.warning;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.scoring.TestMonths;
import org.liaoyuan.testing.TestBank;

/** Months of 2024 with everybody in tier 5, whose lifeline is 800,000; who has no loan in a month misses it. */
public final class WarningBank {
    private int loans;

    public WarningBank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 1)));
    }

    /** The month is closed; these officers reached its lifeline, just. */
    public WarningBank closed(String month, String... reached) {
        YearMonth closing = YearMonth.parse(month);
        TestLedger ledger = TestLedger.completeThrough(closing);
        for (String staffNo : reached) {
            ledger.loan("W" + ++loans, month + "-10", "MORTGAGE", "800000", staffNo);
        }
        ledger.send();
        TestMonths.closeAll(closing, closing);
        return this;
    }

    /** The schedule of one server runs on that day until nothing is left to do. */
    public WarningBank told(String today) {
        for (int run = 0; run < 6; run++) {
            run(today);
        }
        return this;
    }

    /** Every closed month is written down; nobody is told. */
    public static void recordAll() {
        WarningRounds rounds = Arc.container().instance(WarningRounds.class).get();
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().timeout(300).call(rounds::recordNext);
        }
    }

    /** Once. */
    static boolean run(String today) {
        ManagedContext context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) {
            context.activate();
        }
        try {
            WarningSchedule schedule =
                    Arc.container().instance(WarningSchedule.class).get();
            QuarkusTransaction.requiringNew()
                    .run(() -> schedule.run(LocalDate.parse(today)
                            .atTime(LocalTime.NOON)
                            .atZone(BankTime.ZONE)
                            .toInstant()));
            return true;
        } finally {
            if (own) {
                context.terminate();
            }
        }
    }
}
