package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import org.liaoyuan.exemption.ExemptionsChanged;
import org.liaoyuan.leave.LeavesChanged;
import org.liaoyuan.scoring.EffectiveStreaks;

/** Ends a case whose count no longer holds with what became known since. Every call joins the caller's transaction. */
@ApplicationScoped
class ExitRecount {
    private final EffectiveStreaks streaks;
    private final ExitStore store;
    private final ExitSteps steps;
    private final ExitMessages messages;
    private final ExitClock days;
    private final Clock clock;

    ExitRecount(
            EffectiveStreaks streaks,
            ExitStore store,
            ExitSteps steps,
            ExitMessages messages,
            ExitClock days,
            Clock clock) {
        this.streaks = streaks;
        this.store = store;
        this.steps = steps;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    void exempted(@Observes ExemptionsChanged change) {
        look(change.personIds());
    }

    void away(@Observes LeavesChanged change) {
        look(change.personIds());
    }

    void lookAtAll() {
        store.running(null).forEach(this::look);
    }

    private void look(Collection<Long> people) {
        store.running(people).forEach(this::look);
    }

    /** Whether the count no longer holds, so that the case has ended by this. */
    boolean look(ExitCase running) {
        ExitState now = running.state().recounted(streaks.after(running.personId(), running.month()));
        if (now.equals(running.state())) {
            return false;
        }
        ExitCase ended = running.moved(now, running.appealDueOn(), running.dueOn(), null, clock.instant());
        store.change(ended, days.today());
        steps.add(ended.id(), null, ExitStepKind.WITHDRAWN, null, null);
        messages.withdrawn(ended);
        return true;
    }
}
