package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;

/** The targets of a closed month can be confirmed no more, so nobody is left with the to-do. */
@ApplicationScoped
class UnseenTargets implements Schedule {
    private final ClosedMonths closed;
    private final Messages messages;

    UnseenTargets(ClosedMonths closed, Messages messages) {
        this.closed = closed;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "unseen-targets";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(7, 30));
    }

    @Override
    public void run(Instant due) {
        closed.latest()
                .ifPresent(month -> messages.settleBefore(new Subject(TargetMessages.TYPE, month.plusMonths(1) + "/")));
    }
}
