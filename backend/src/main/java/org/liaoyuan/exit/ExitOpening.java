package org.liaoyuan.exit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.liaoyuan.warning.IssuedWarning;
import org.liaoyuan.warning.Stage;
import org.liaoyuan.warning.WarningsRecorded;

/** Opens a case with the third month running, once for each streak: one that grows on undecided opens no second. */
@ApplicationScoped
class ExitOpening {
    private final ExitStore store;
    private final ExitSteps steps;
    private final ExitMessages messages;
    private final ExitRecount recount;
    private final ExitClock days;
    private final Clock clock;

    ExitOpening(
            ExitStore store, ExitSteps steps, ExitMessages messages, ExitRecount recount, ExitClock days, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.messages = messages;
        this.recount = recount;
        this.days = days;
        this.clock = clock;
    }

    void open(@Observes WarningsRecorded recorded) {
        recorded.warnings().stream()
                .filter(warning -> warning.stage() == Stage.EXIT)
                .forEach(this::open);
    }

    private void open(IssuedWarning warning) {
        LocalDate today = days.today();
        ExitCase opened = new ExitCase(
                UuidCreator.getTimeOrderedEpoch(),
                0,
                warning.unitId(),
                store.firstOfStreak(warning.personId(), warning.month()),
                warning.month(),
                today,
                days.statementDue(today),
                null,
                days.proposalDue(today),
                null,
                false,
                ExitState.opened(warning.personId()),
                null,
                clock.instant());
        if (store.add(opened)) {
            steps.add(opened.id(), null, ExitStepKind.OPENED, null, null);
            messages.opened(opened);
            recount.look(opened);
        }
    }
}
