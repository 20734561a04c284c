package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaoyuan.ledger.LoanSum;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.DayPlacement;
import org.liaoyuan.scoring.core.Flags;

/** Judges the flags of a month from sums: the core asks for days, and the sums hold what of them can matter. */
record Placements(MonthFrame frame, List<LoanSum> sums) {

    boolean rush() {
        SchemeRules.Pace pace = frame.rules().pace();
        return pace != null && !sums.isEmpty() && Flags.rush(pace, frame.workingDays(), beforeAndLast());
    }

    boolean idle(List<AssignmentSpan> spans, Set<LocalDate> leaveDays) {
        SchemeRules.Pace pace = frame.rules().pace();
        if (pace == null || frame.elapsed() < pace.idleDays()) {
            return false;
        }
        LocalDate asOf = frame.workingDays().get(frame.elapsed() - 1);
        return Flags.idle(pace, frame.workingDays(), asOf, activeDays(), spans, leaveDays);
    }

    /** The loans of the last days as if on the first of these, the others as if on the day before. */
    private List<DayPlacement> beforeAndLast() {
        int loans = sums.stream().mapToInt(LoanSum::loans).sum();
        int last = sums.stream().mapToInt(LoanSum::lastLoans).sum();
        BigDecimal amount = sums.stream().map(LoanSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal lastAmount = sums.stream().map(LoanSum::lastAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate from = frame.rushFrom();
        return List.of(
                new DayPlacement(from.minusDays(1), loans - last, amount.subtract(lastAmount)),
                new DayPlacement(from, last, lastAmount));
    }

    private List<DayPlacement> activeDays() {
        int active = sums.stream().mapToInt(LoanSum::activeDays).reduce(0, (a, b) -> a | b);
        List<DayPlacement> days = new ArrayList<>();
        for (int day = 1; day <= frame.month().lengthOfMonth(); day++) {
            if ((active >> (day - 1) & 1) == 1) {
                days.add(new DayPlacement(frame.month().atDay(day), 1, BigDecimal.ZERO));
            }
        }
        return days;
    }
}
