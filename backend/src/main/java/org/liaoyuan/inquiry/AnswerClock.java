package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.time.BankTime;

/** The five working days in which an inquiry is to be answered. */
@ApplicationScoped
class AnswerClock {
    static final int WORKING_DAYS = 5;

    /** What is overdue for longer counts every Monday to Friday. */
    private static final int DAYS_AROUND = 400;

    private final WorkingCalendar calendar;
    private final BankTime time;

    AnswerClock(WorkingCalendar calendar, BankTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    Reading read() {
        return read(time.today());
    }

    Reading read(LocalDate today) {
        return new Reading(today, calendar.between(today.minusDays(DAYS_AROUND), today.plusDays(DAYS_AROUND)));
    }

    /** The clock as it stands on one day. */
    record Reading(LocalDate today, WorkingDays days) {

        /** Last day of what is asked today. */
        LocalDate dueOn() {
            return days.after(today, WORKING_DAYS);
        }

        boolean isOver(LocalDate dueOn) {
            return today.isAfter(dueOn);
        }

        /** 0 on the last day itself, negative once it is over. */
        int daysLeft(LocalDate dueOn) {
            return isOver(dueOn) ? -days.countAfter(dueOn, today) : days.countAfter(today, dueOn);
        }
    }
}
