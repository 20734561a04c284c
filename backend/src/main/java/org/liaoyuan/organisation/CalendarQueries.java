package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.persistence.Sql;

/** The calendar holds for the whole bank, so no scope narrows it. */
@ApplicationScoped
class CalendarQueries {

    private final Sql sql;

    CalendarQueries(Sql sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return sql.count("select count(*) from calendar_day") == 0;
    }

    /** In the order of the days. */
    List<CalendarDay> of(Year year) {
        return sql.list(
                "select day, working, name from calendar_day where day between ? and ? order by day",
                row -> new CalendarDay(
                        Objects.requireNonNull(Sql.day(row, "day")), row.getBoolean("working"), row.getString("name")),
                year.atDay(1),
                year.atMonth(Month.DECEMBER).atEndOfMonth());
    }
}
