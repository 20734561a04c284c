package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scheme.ClosedMonths;
import org.liaoyuan.scheme.Schemes;

/**
 * Which months there are: from the first one with a scheme to the bank's current one, or the one after the latest closed
 * month if that is later. Months close in order, so all up to the latest closed one are closed.
 */
@ApplicationScoped
class ScoredMonths implements ClosedMonths, org.liaoyuan.organisation.ClosedMonths, org.liaoyuan.target.ClosedMonths {
    private final Sql sql;
    private final Schemes schemes;
    private final BankTime time;

    ScoredMonths(Sql sql, Schemes schemes, BankTime time) {
        this.sql = sql;
        this.schemes = schemes;
        this.time = time;
    }

    @Override
    public Optional<YearMonth> latest() {
        return sql.one("select month from month_close order by month desc limit 1", row -> Sql.month(row, "month"));
    }

    @Override
    public boolean closed(YearMonth month) {
        return sql.count("select count(*) from month_close where month = ?", month) > 0;
    }

    /** Whether the month before this one is open, so that tiers follow from fewer months than they will. */
    boolean isProvisional(YearMonth month) {
        return open().stream().findFirst().filter(month::isAfter).isPresent();
    }

    /** Ascending; empty before a scheme is published. */
    List<YearMonth> all() {
        return schemes.firstMonth().map(first -> from(first, latest())).orElse(List.of());
    }

    /** Ascending, without a gap; the first of them is the one to be closed next. */
    List<YearMonth> open() {
        Optional<YearMonth> closed = latest();
        Optional<YearMonth> first = closed.map(month -> month.plusMonths(1)).or(schemes::firstMonth);
        return first.map(month -> from(month, closed)).orElse(List.of());
    }

    /** What {@link #open} will be once this month, the first of them, is closed. */
    List<YearMonth> openAfter(YearMonth closed) {
        return from(closed.plusMonths(1), Optional.of(closed));
    }

    private List<YearMonth> from(YearMonth first, Optional<YearMonth> closed) {
        YearMonth current = time.month();
        YearMonth last = closed.map(month -> month.plusMonths(1))
                .filter(next -> next.isAfter(current))
                .orElse(current);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
