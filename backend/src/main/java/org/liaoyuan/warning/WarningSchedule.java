package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/** Within half a minute of a close its warnings are out; a backlog of months is worked off at one month a run. */
@ApplicationScoped
class WarningSchedule implements Schedule {
    private final WarningRounds rounds;

    WarningSchedule(WarningRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "warnings";
    }

    @Override
    public Cadence cadence() {
        return Cadence.every(Duration.ofSeconds(20));
    }

    @Override
    public void run(Instant due) {
        rounds.recordNext();
        rounds.tellNext(LocalDate.ofInstant(due, BankTime.ZONE));
    }
}
