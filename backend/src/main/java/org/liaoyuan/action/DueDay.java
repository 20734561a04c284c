package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.time.BankTime;

/** The last day of an action, as a caller names it or counts it. */
@ApplicationScoped
class DueDay {
    private static final int LONGEST_YEARS = 1;

    private final WorkingCalendar calendar;
    private final BankTime time;

    DueDay(WorkingCalendar calendar, BankTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    LocalDate of(@Nullable LocalDate named, @Nullable Integer workingDays) {
        LocalDate today = time.today();
        if (workingDays != null) {
            if (named != null) {
                throw FieldError.pointer("/dueInWorkingDays", "must-be-absent").toException();
            }
            return calendar.between(today, today.plusYears(LONGEST_YEARS + 1)).after(today, workingDays);
        }
        if (named == null) {
            throw FieldError.pointer("/dueOn", "required").toException();
        }
        LocalDate last = today.plusYears(LONGEST_YEARS);
        if (named.isBefore(today) || named.isAfter(last)) {
            throw FieldError.pointer("/dueOn", "out-of-range", today, last).toException();
        }
        return named;
    }
}
