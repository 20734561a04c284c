package org.liaoyuan.alert;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.TestSchemes;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.MovableClock;
import org.liaoyuan.testing.TestBank;

/**
 * March 2024, 21 working days, with everybody in tier 5: lifeline 800,000, floor 1,500,000. The ledger comes every night and
 * the look every morning.
 */
final class AlertBank {
    private static final LocalTime LOOK = LocalTime.of(8, 0);

    private final MovableClock clock = new MovableClock(
            LocalDate.of(2024, 3, 1).atTime(LOOK).atZone(BankTime.ZONE).toInstant());
    private int loans;

    AlertBank() {
        TestBank.standard();
        TestSchemes.publish(ExampleScheme.effectiveFrom(YearMonth.of(2024, 3)));
    }

    /** A night: the ledger is complete through the day, with this loan of it besides. */
    AlertBank night(String day, String staffNo, String amount) {
        BankApi.importLedger(
                "ledger.csv",
                ("loan_no,disbursed_on,product,amount,officer_no\nL" + ++loans + "," + day + ",MORTGAGE," + amount + ","
                                + staffNo + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=" + day);
        return this;
    }

    /** The clock moves on to the morning of the day, and whatever is due then is done. */
    AlertBank morning(String day) {
        clock.advance(Duration.between(
                clock.instant(),
                LocalDate.parse(day).atTime(LOOK).atZone(BankTime.ZONE).toInstant()));
        look();
        return this;
    }

    /** As the schedule of one server does. */
    boolean look() {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            AlertSchedule schedule =
                    Arc.container().instance(AlertSchedule.class).get();
            QuarkusTransaction.requiringNew()
                    .run(() -> schedule.run(schedule.cadence().lastDue(clock.instant())));
            return true;
        } finally {
            context.terminate();
        }
    }
}
