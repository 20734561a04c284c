package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.liaoyuan.platform.persistence.Sql;

/** The face for the bank's working calendar. */
@ApplicationScoped
public class WorkingCalendar {
    private final Sql sql;

    WorkingCalendar(Sql sql) {
        this.sql = sql;
    }

    public WorkingDays of(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    public WorkingDays between(LocalDate from, LocalDate until) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        sql.list(
                "select day, working from calendar_day where day between ? and ?",
                row -> exceptions.put(Objects.requireNonNull(Sql.day(row, "day")), row.getBoolean("working")),
                from,
                until);
        return new WorkingDays(exceptions);
    }
}
