package org.liaoyuan.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scoring.ResultMonth;

/**
 * A month, or its beginning that is fair to compare an open month with.
 *
 * @param through the last day of that beginning; null for the whole month
 */
record Period(ResultMonth month, @Nullable LocalDate through) {

    static Period whole(ResultMonth month) {
        return new Period(month, null);
    }

    /**
     * As far into this month as the other has come: up to the same working day. Free days right after it are in where the
     * other's ledger has reached free days too.
     */
    static Period asFarAs(ResultMonth other, ResultMonth month) {
        List<LocalDate> days = month.workingDays();
        LocalDate asOf = other.asOf();
        boolean ended = other.closed() || other.month().atEndOfMonth().equals(asOf);
        if (ended || other.elapsed() > days.size()) {
            return whole(month);
        }
        if (asOf != null && other.workingDays().contains(asOf)) {
            return new Period(month, days.get(other.elapsed() - 1));
        }
        return other.elapsed() == days.size()
                ? whole(month)
                : new Period(month, days.get(other.elapsed()).minusDays(1));
    }
}
