package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.SchemeRules;

/**
 * The face for running closed months again: what they came to and what they follow from, as known at their close. It reads
 * only what never changes any more, so that reads one after the other agree. It knows no scope.
 */
@ApplicationScoped
public class ClosedPast {
    /** Without a pace section the last days are those that the default scheme means. */
    private static final int USUAL_LAST_DAYS = 3;

    private final Sql sql;
    private final WorkingCalendar calendar;
    private final LoanSums loans;
    private final PastReader reader;

    ClosedPast(Sql sql, WorkingCalendar calendar, LoanSums loans, PastReader reader) {
        this.sql = sql;
        this.calendar = calendar;
        this.loans = loans;
        this.reader = reader;
    }

    /** Ascending. */
    public List<YearMonth> months() {
        return sql.list("select month from month_close order by month", row -> Sql.month(row, "month"));
    }

    /** Codes of products with counted loans in these months, both included. */
    public Set<String> products(YearMonth from, YearMonth until) {
        return loans.products(from, until);
    }

    /** Ids of everybody with a result in these months, ascending. */
    public List<Long> people(YearMonth from, YearMonth until) {
        return sql.list(
                "select distinct person_id from officer_month where month between ? and ? and closed order by person_id",
                row -> row.getLong("person_id"),
                from,
                until);
    }

    /** @param rules how many days are a month's last, and how far a tier's window reaches back */
    public PastMonths between(YearMonth from, YearMonth until, SchemeRules rules) {
        WorkingDays days = calendar.between(from.atDay(1), until.atEndOfMonth());
        Map<YearMonth, PastFrame> frames = new TreeMap<>();
        sql.list(
                "select month, revision from month_close where month between ? and ? order by month",
                row -> {
                    YearMonth month = Sql.month(row, "month");
                    List<LocalDate> working = days.workingDays(month);
                    LocalDate lastFrom = lastFrom(month, working, rules.pace());
                    return frames.put(month, PastFrame.of(month, row.getLong("revision"), working, lastFrom));
                },
                from,
                until);
        return new PastMonths(reader, frames, rules.tierWindowMonths());
    }

    private static LocalDate lastFrom(YearMonth month, List<LocalDate> working, SchemeRules.@Nullable Pace pace) {
        int days = pace == null ? USUAL_LAST_DAYS : pace.rushDays();
        return working.isEmpty() ? month.atEndOfMonth() : working.get(Math.max(0, working.size() - days));
    }
}
