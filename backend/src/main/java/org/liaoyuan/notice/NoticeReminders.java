package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.platform.time.BankTime;

/** On the morning of the last day to acknowledge a notice, or of the next working day after a standstill; once a notice. */
@ApplicationScoped
class NoticeReminders implements Schedule {
    private final NoticeRepository notices;
    private final Reminders reminders;
    private final WorkingCalendar calendar;
    private final Sql sql;
    private final Clock clock;

    NoticeReminders(NoticeRepository notices, Reminders reminders, WorkingCalendar calendar, Sql sql, Clock clock) {
        this.notices = notices;
        this.reminders = reminders;
        this.calendar = calendar;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice-reminders";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(8, 40));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = LocalDate.ofInstant(due, BankTime.ZONE);
        if (calendar.between(today, today).isWorking(today)) {
            notices.dueUpTo(today).forEach(notice -> {
                // Past the entity: a reminder is no change that anybody must have seen.
                sql.update("update notice set reminded_at = ? where id = ?", clock.instant(), notice.id());
                reminders.remind(notice, null);
            });
        }
    }
}
