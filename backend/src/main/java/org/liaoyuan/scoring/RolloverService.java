package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;

/** Gives a month that has begun its rows, although no fact changed. Two servers at once do it once. */
@ApplicationScoped
@Transactional
class RolloverService {
    private final ScoredMonths months;
    private final MonthFrames frames;
    private final Renewal renewal;
    private final Revisions revisions;
    private final Sql sql;

    RolloverService(ScoredMonths months, MonthFrames frames, Renewal renewal, Revisions revisions, Sql sql) {
        this.months = months;
        this.frames = frames;
        this.renewal = renewal;
        this.revisions = revisions;
        this.sql = sql;
    }

    void ensure() {
        if (missing().isEmpty()) {
            return;
        }
        revisions.lock();
        Optional<YearMonth> first = missing();
        if (first.isPresent()) {
            revisions.next("MONTH_ROLLOVER");
            renewal.renew(
                    frames.open().stream()
                            .filter(frame -> !frame.month().isBefore(first.get()))
                            .toList(),
                    null);
        }
    }

    /** The first open month without a row, although there are officers in it. */
    private Optional<YearMonth> missing() {
        List<YearMonth> open = months.open();
        if (open.isEmpty() || rowsIn(open.get(open.size() - 1))) {
            return Optional.empty();
        }
        return open.stream()
                .filter(month -> !rowsIn(month))
                .filter(this::hasOfficers)
                .findFirst();
    }

    private boolean rowsIn(YearMonth month) {
        return sql.one("select from officer_month where month = ? limit 1", row -> true, month)
                .isPresent();
    }

    private boolean hasOfficers(YearMonth month) {
        return sql.one("""
                        select from assignment where known_until is null and valid_from <= ?
                            and coalesce(valid_until, 'infinity') >= ? limit 1""", row -> true, month.atEndOfMonth(), month.atDay(1)).isPresent();
    }
}
