package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** Replaces the working calendar year by year. */
@ApplicationScoped
class CalendarService {

    private static final String OBJECT = "calendar";

    private final Sql sql;
    private final CalendarQueries calendar;
    private final Revisions revisions;
    private final Instance<ClosedMonths> closedMonths;
    private final Event<CalendarChanged> changed;
    private final Audit audit;

    CalendarService(
            Sql sql,
            CalendarQueries calendar,
            Revisions revisions,
            Instance<ClosedMonths> closedMonths,
            Event<CalendarChanged> changed,
            Audit audit) {
        this.sql = sql;
        this.calendar = calendar;
        this.revisions = revisions;
        this.closedMonths = closedMonths;
        this.changed = changed;
        this.audit = audit;
    }

    /** The first start of a bank: nobody has asked for anything yet, so there is nobody to tell. */
    @ActivateRequestContext
    @Transactional
    void loadWhenEmpty(List<CalendarDay> days) {
        revisions.lock();
        if (calendar.isEmpty()) {
            insert(days);
            audit.record("CALENDAR_LOADED", OBJECT, "china", null, days);
        }
    }

    /** Replaces each year that the file names, whole; those years. */
    @Transactional
    Set<Year> replace(CalendarFile file) {
        if (!file.errors().isEmpty()) {
            throw ProblemType.IMPORT_REJECTED.toException(file.badRows()).with(file.errors());
        }
        SortedMap<Year, List<CalendarDay>> byYear = byYear(file.days());
        revisions.lock();
        Set<Year> different = new TreeSet<>();
        byYear.forEach((year, days) -> {
            List<CalendarDay> before = calendar.of(year);
            if (!before.equals(days)) {
                replace(year, before, days);
                different.add(year);
            }
        });
        if (!different.isEmpty()) {
            changed.fire(new CalendarChanged(revisions.next("CALENDAR"), different));
        }
        return byYear.keySet();
    }

    /** A year of which the file names none but ordinary days is there too: it has no exceptions. */
    private static SortedMap<Year, List<CalendarDay>> byYear(List<CalendarDay> days) {
        SortedMap<Year, List<CalendarDay>> byYear = new TreeMap<>();
        days.stream().sorted(Comparator.comparing(CalendarDay::day)).forEach(day -> {
            List<CalendarDay> exceptions = byYear.computeIfAbsent(Year.from(day.day()), year -> new ArrayList<>());
            if (day.differs()) {
                exceptions.add(day);
            }
        });
        return byYear;
    }

    private void replace(Year year, List<CalendarDay> before, List<CalendarDay> after) {
        for (Month month : Month.values()) {
            YearMonth asked = year.atMonth(month);
            boolean differs = !in(asked, before).equals(in(asked, after));
            if (differs && closedMonths.stream().anyMatch(months -> months.closed(asked))) {
                throw ProblemType.MONTH_CLOSED.toException(asked);
            }
        }
        sql.update(
                "delete from calendar_day where day between ? and ?",
                year.atDay(1),
                year.atMonth(Month.DECEMBER).atEndOfMonth());
        insert(after);
        audit.record("CALENDAR_REPLACED", OBJECT, year.toString(), before, after);
    }

    private static List<CalendarDay> in(YearMonth month, List<CalendarDay> days) {
        return days.stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .toList();
    }

    private void insert(List<CalendarDay> days) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        days.forEach(day -> rows.add(new Object[] {day.day(), day.working(), day.name()}));
        sql.batch("insert into calendar_day (day, working, name) values (?, ?, ?)", rows);
    }
}
