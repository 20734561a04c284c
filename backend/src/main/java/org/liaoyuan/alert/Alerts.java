package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.scoring.Projection;
import org.liaoyuan.scoring.Projections;

/** The face for looking at open months: each level is raised once for an officer and month, however often it looks. */
@ApplicationScoped
public class Alerts {
    private final Projections projections;
    private final AlertStore store;
    private final AlertMessages tell;
    private final AlertTrail trail;
    private final Messages messages;
    private final WorkingCalendar calendar;
    private final Revisions revisions;
    private final AlertRule rule;

    Alerts(
            Projections projections,
            AlertStore store,
            AlertMessages tell,
            AlertTrail trail,
            Messages messages,
            WorkingCalendar calendar,
            Revisions revisions,
            AlertConfig config) {
        this.projections = projections;
        this.store = store;
        this.tell = tell;
        this.trail = trail;
        this.messages = messages;
        this.calendar = calendar;
        this.revisions = revisions;
        this.rule = new AlertRule(config.workingDaysElapsed(), config.workingDaysLeft());
    }

    /**
     * Looks within the caller's transaction: at the month of the day, and once more at the one before, whose last days come
     * to be known after its end. On a day off nobody is disturbed.
     */
    public void look(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        WorkingDays days = calendar.of(month);
        if (!days.isWorking(today)) {
            return;
        }
        // Of two looks at once the later one finds what the first has raised; and no fact changes meanwhile.
        revisions.lock();
        endBefore(month);
        look(month.minusMonths(1), today, days);
        look(month, today, days);
    }

    private void endBefore(YearMonth month) {
        store.unsettledBefore(month).forEach(alert -> messages.settle(alert.subject()));
        tell.endBefore(month);
        store.endBefore(month);
    }

    private void look(YearMonth month, LocalDate today, WorkingDays days) {
        List<Projection> ahead = projections.of(month);
        if (ahead.isEmpty()) {
            return;
        }
        Projection.Pace pace = ahead.get(0).pace();
        int left = Math.min(pace.remaining(), days.countAfter(today.minusDays(1), month.atEndOfMonth()));
        boolean mayRaise = rule.mayRaise(pace.elapsed(), left);
        Look look = new Look(month, today, mayRaise, store.of(month));
        ahead.forEach(look::at);
        look.atThoseGone();
        finish(look);
    }

    private void finish(Look look) {
        store.add(look.raised());
        store.stand(ids(look.cleared()), false, look.today());
        store.stand(ids(look.returned()), true, look.today());
        look.settled().forEach(alert -> messages.settle(alert.subject()));
        tell.raised(look.month(), look.raised());
        trail.note(look.month(), look.raised(), look.cleared(), look.returned());
    }

    private static List<UUID> ids(Collection<KnownAlert> alerts) {
        return alerts.stream().map(KnownAlert::id).toList();
    }
}
