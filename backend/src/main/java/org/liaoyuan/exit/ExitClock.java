package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.time.BankTime;

/** Counts the days of a case as the bank works. */
@ApplicationScoped
class ExitClock {
    private static final int DAYS_AHEAD = 120;

    private final WorkingCalendar calendar;
    private final BankTime time;
    private final ExitConfig config;

    ExitClock(WorkingCalendar calendar, BankTime time, ExitConfig config) {
        this.calendar = calendar;
        this.time = time;
        this.config = config;
    }

    LocalDate today() {
        return time.today();
    }

    LocalDate statementDue(LocalDate from) {
        return after(from, config.statementDays());
    }

    LocalDate proposalDue(LocalDate from) {
        return after(from, config.proposalDays());
    }

    LocalDate appealDue(LocalDate from) {
        return after(from, config.appealDays());
    }

    LocalDate decisionDue(LocalDate from) {
        return after(from, config.decisionDays());
    }

    LocalDate handoverDue(LocalDate from) {
        return after(from, config.handoverDays());
    }

    boolean isWorking(LocalDate day) {
        return calendar.between(day, day).isWorking(day);
    }

    private LocalDate after(LocalDate from, int days) {
        return calendar.between(from, from.plusDays(DAYS_AHEAD)).after(from, days);
    }
}
