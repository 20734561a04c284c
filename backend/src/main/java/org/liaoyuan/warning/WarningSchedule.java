package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/** Within half a minute of a close its warnings are out; a backlog is worked off at some months a run. */
@ApplicationScoped
class WarningSchedule implements Schedule {
    private static final int MOST_STEPS = 6;

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
        LocalDate today = LocalDate.ofInstant(due, BankTime.ZONE);
        boolean more = true;
        for (int steps = 0; more && steps < MOST_STEPS; steps++) {
            boolean recorded = rounds.recordNext();
            more = rounds.tellNext(today) || recorded;
        }
    }
}
