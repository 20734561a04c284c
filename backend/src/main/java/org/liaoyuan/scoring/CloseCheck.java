package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.liaoyuan.ledger.LedgerCompleteness;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/** Says why a month cannot be closed. */
@ApplicationScoped
class CloseCheck {
    private final ScoredMonths months;
    private final WorkingCalendar calendar;
    private final LedgerCompleteness ledger;

    CloseCheck(ScoredMonths months, WorkingCalendar calendar, LedgerCompleteness ledger) {
        this.months = months;
        this.calendar = calendar;
        this.ledger = ledger;
    }

    /** @throws ProblemException when the month cannot be closed */
    void mustBeClosable(YearMonth month) {
        blocker(month).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Optional<ProblemException> blocker(YearMonth month) {
        List<YearMonth> open = months.open();
        if (months.latest().filter(latest -> !month.isAfter(latest)).isPresent()) {
            return Optional.of(ProblemType.MONTH_CLOSED.toException(month));
        }
        if (open.isEmpty() || month.isBefore(open.get(0))) {
            return Optional.of(ProblemType.NO_SCHEME.toException(month));
        }
        if (!month.equals(open.get(0))) {
            return Optional.of(ProblemType.MONTH_NOT_NEXT.toException(month, open.get(0)));
        }
        Optional<LocalDate> through = ledger.completeThrough();
        LocalDate needed = calendar.of(month).lastWorkingDay(month);
        return through.filter(day -> !day.isBefore(needed)).isPresent()
                ? Optional.empty()
                : Optional.of(ProblemType.MONTH_NOT_COMPLETE.toException(month, through.orElse(null)));
    }
}
