package org.liaoyuan.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeInForce;
import org.liaoyuan.scheme.SchemeRules;

/**
 * What is the same in one month for all its officers.
 *
 * @param workingDays ascending
 * @param elapsed how many of them the ledger is complete through
 */
record MonthFrame(YearMonth month, SchemeInForce scheme, List<LocalDate> workingDays, int elapsed) {

    MonthFrame {
        workingDays = List.copyOf(workingDays);
    }

    SchemeRules rules() {
        return scheme.rules();
    }

    /** The month with all its working days gone by, as it is closed. */
    MonthFrame ended() {
        return new MonthFrame(month, scheme, workingDays, workingDays.size());
    }

    LocalDate rushFrom() {
        return rushFrom(month, workingDays, rules().pace());
    }

    /** First of the last working days that a rush is looked for on. */
    static LocalDate rushFrom(YearMonth month, List<LocalDate> workingDays, SchemeRules.@Nullable Pace pace) {
        int days = pace == null ? 1 : pace.rushDays();
        return workingDays.isEmpty() ? month.atEndOfMonth() : workingDays.get(Math.max(0, workingDays.size() - days));
    }
}
