package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/**
 * On the morning of each working day: owners are reminded two working days before the last day and on it; from the day after
 * it those above them are told, one step up at a time.
 */
@ApplicationScoped
class ActionReminders implements Schedule {
    /** More than the days before a reminder and than those after the last step up, holidays of any length included. */
    private static final int DAYS_AROUND = 30;

    private final ActionQueries queries;
    private final ActionRepository actions;
    private final ActionSteps steps;
    private final ActionMessages messages;
    private final Superiors superiors;
    private final WorkingCalendar calendar;
    private final Sql sql;
    private final Audit audit;

    ActionReminders(
            ActionQueries queries,
            ActionRepository actions,
            ActionSteps steps,
            ActionMessages messages,
            Superiors superiors,
            WorkingCalendar calendar,
            Sql sql,
            Audit audit) {
        this.queries = queries;
        this.actions = actions;
        this.steps = steps;
        this.messages = messages;
        this.superiors = superiors;
        this.calendar = calendar;
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "action-reminders";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(8, 30));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = LocalDate.ofInstant(due, BankTime.ZONE);
        WorkingDays days = calendar.between(today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND));
        if (days.isWorking(today)) {
            queries.dueUpTo(today.plusDays(DAYS_AROUND)).forEach(action -> look(action, today, days));
        }
    }

    private void look(Due action, LocalDate today, WorkingDays days) {
        if (!action.isOver(today)) {
            long left = days.countAfter(today, action.on());
            remind(action, action.remindersWanted(today, left));
            return;
        }
        LocalDate from =
                action.on().isBefore(today.minusDays(DAYS_AROUND)) ? today.minusDays(DAYS_AROUND) : action.on();
        escalate(action, Due.stepsWanted(days.countAfter(from, today)));
    }

    private void remind(Due action, int wanted) {
        if (wanted <= action.reminders()) {
            return;
        }
        sql.update("update tracked_action set reminders = ? where id = ?", wanted, action.id());
        steps.add(action.id(), null, StepKind.REMINDED, null);
        audit.record("ACTION_REMINDED", TrackedAction.TYPE, action.id().toString(), null, Map.of("reminders", wanted));
        messages.dueSoon(actions.findById(action.id()));
    }

    private void escalate(Due due, int wanted) {
        if (wanted <= due.escalation()) {
            return;
        }
        TrackedAction action = actions.findById(due.id());
        sql.update("update tracked_action set escalation = ? where id = ?", wanted, due.id());
        steps.add(due.id(), null, StepKind.ESCALATED, null);
        audit.record("ACTION_ESCALATED", TrackedAction.TYPE, due.id().toString(), null, Map.of("steps", wanted));
        messages.overdue(action);
        for (int step = due.escalation() + 1; step <= wanted; step++) {
            List<Long> those = superiors.at(step, action.ownerRole(), action.unitId(), action.ownerId());
            messages.escalated(action, those);
        }
    }
}
