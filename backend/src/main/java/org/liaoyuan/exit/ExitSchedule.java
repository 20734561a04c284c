package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/**
 * Every morning: cases whose count no longer holds, with the night's ledger, end; on working days those that were let lie go one
 * step up, once for each step they wait at.
 */
@ApplicationScoped
class ExitSchedule implements Schedule {
    private final ExitStore store;
    private final ExitSteps steps;
    private final ExitMessages messages;
    private final ExitRecount recount;
    private final ExitClock days;

    ExitSchedule(ExitStore store, ExitSteps steps, ExitMessages messages, ExitRecount recount, ExitClock days) {
        this.store = store;
        this.steps = steps;
        this.messages = messages;
        this.recount = recount;
        this.days = days;
    }

    @Override
    public String name() {
        return "exit-cases";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(8, 20));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = LocalDate.ofInstant(due, BankTime.ZONE);
        recount.lookAtAll();
        if (days.isWorking(today)) {
            store.overdue(today).forEach(this::escalate);
        }
    }

    private void escalate(ExitCase one) {
        store.escalated(one.id());
        steps.add(one.id(), null, ExitStepKind.OVERDUE, null, null);
        messages.overdue(one);
    }
}
