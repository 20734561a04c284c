package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.scheme.SchemeRules;

/**
 * An officer's closed month: what it came to, and what any scheme's result of it follows from, as known at its close.
 *
 * @param listed false for one who has left and only has adjustments in the month
 * @param kept adjustments that name months before those run again: they stand as they were posted
 * @param issued targets issued to the officer; null where there are none
 * @param leaveWorkingDays working days of the month under approved leave
 * @param workingDays ascending
 * @param last loans of the month's last days, and the first of these days
 */
public record PastMonth(
        YearMonth month,
        long unitId,
        long branchId,
        boolean listed,
        OfficerMonthScore before,
        boolean rushBefore,
        Adjustment kept,
        @Nullable Targets issued,
        LocalDate firstAssigned,
        List<AssignmentSpan> assignments,
        int leaveWorkingDays,
        List<LocalDate> workingDays,
        DayPlacement last) {

    public PastMonth {
        assignments = List.copyOf(assignments);
        workingDays = List.copyOf(workingDays);
    }

    List<ProductSum> sums() {
        return before.lines().stream()
                .map(line -> new ProductSum(line.product(), line.loans(), line.amount(), line.balance()))
                .toList();
    }

    /** Disbursed without adjustments, yuan. */
    public BigDecimal disbursed() {
        return Line.totalAmount(before.lines());
    }

    Optional<ExemptReason> exempt(SchemeRules rules) {
        return ExemptReason.of(
                month, firstAssigned, assignments, rules.probationMonths(), leaveWorkingDays, workingDays.size());
    }

    Targets targets(SchemeRules rules, TierBasis tier) {
        Targets own = Targets.of(rules.tier(tier.tier()));
        return issued == null
                ? own
                : own.raisedTo(issued.pointsStandard(), issued.floorAmount(), issued.stretchAmount());
    }

    boolean rush(SchemeRules rules) {
        SchemeRules.Pace pace = rules.pace();
        return pace != null && before.loans() > 0 && Flags.rush(pace, workingDays, List.of(earlier(), last));
    }

    /** All but the last days' loans, as if on the day before these. */
    private DayPlacement earlier() {
        return new DayPlacement(
                last.day().minusDays(1),
                before.loans() - last.loans(),
                disbursed().subtract(last.amount()));
    }
}
