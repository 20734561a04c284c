package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/** Looks every morning, after the night's ledger has come. */
@ApplicationScoped
class AlertSchedule implements Schedule {
    private final Alerts alerts;

    AlertSchedule(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(8, 0));
    }

    @Override
    public void run(Instant due) {
        alerts.look(LocalDate.ofInstant(due, BankTime.ZONE));
    }
}
