package org.liaoyuan.scoring.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaoyuan.scheme.SchemeRules;

/** Questions for managers, never a part of any score: rush (突击放款) and idle (躺平). */
public final class Flags {

    private Flags() {}

    /**
     * More than the share of the month's amount on its last working days, with enough loans there. The last working
     * days run from the first of the last {@code rushDays} to the month's end, so a weekend after them belongs to them.
     *
     * @param workingDays the month's working days, ascending
     * @param placements the month's days with loans, in any order
     */
    public static boolean rush(
            SchemeRules.Pace rules, List<LocalDate> workingDays, Collection<DayPlacement> placements) {
        if (workingDays.isEmpty()) {
            return false;
        }
        LocalDate start = workingDays.get(Math.max(0, workingDays.size() - rules.rushDays()));
        List<DayPlacement> last =
                placements.stream().filter(day -> !day.day().isBefore(start)).toList();
        return last.stream().mapToInt(DayPlacement::loans).sum() >= rules.rushMinLoans()
                && total(last).compareTo(total(placements).multiply(rules.rushShare())) > 0;
    }

    public static boolean idle(
            SchemeRules.Pace rules,
            List<LocalDate> workingDays,
            LocalDate asOf,
            Collection<DayPlacement> placements,
            List<AssignmentSpan> assignments,
            Set<LocalDate> leaveDays) {
        return longestIdle(workingDays, asOf, placements, assignments, leaveDays) >= rules.idleDays();
    }

    /**
     * The longest run of working days without a disbursement, within the month and up to the as-of day. Days of leave
     * and days without an assignment are passed over: they neither lengthen nor end a run. A disbursement ends it on
     * whatever day it falls, a weekend included. Of equal runs the first.
     *
     * @param active days with loans
     */
    public static Optional<IdleRun> idleRun(
            List<LocalDate> workingDays,
            LocalDate asOf,
            Set<LocalDate> active,
            List<AssignmentSpan> assignments,
            Set<LocalDate> leaveDays) {
        Set<LocalDate> working = Set.copyOf(workingDays);
        IdleRun longest = null;
        IdleRun run = null;
        for (LocalDate day : daysBetween(workingDays, asOf)) {
            if (active.contains(day)) {
                run = null;
            } else if (working.contains(day) && !leaveDays.contains(day) && covered(assignments, day)) {
                run = run == null ? new IdleRun(day, day, 1) : new IdleRun(run.from(), day, run.workingDays() + 1);
                longest = longest == null || run.workingDays() > longest.workingDays() ? run : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    public static int longestIdle(
            List<LocalDate> workingDays,
            LocalDate asOf,
            Collection<DayPlacement> placements,
            List<AssignmentSpan> assignments,
            Set<LocalDate> leaveDays) {
        Set<LocalDate> active = placements.stream().map(DayPlacement::day).collect(Collectors.toSet());
        return idleRun(workingDays, asOf, active, assignments, leaveDays)
                .map(IdleRun::workingDays)
                .orElse(0);
    }

    private static List<LocalDate> daysBetween(List<LocalDate> workingDays, LocalDate asOf) {
        if (workingDays.isEmpty() || asOf.isBefore(workingDays.get(0))) {
            return List.of();
        }
        LocalDate last = workingDays.get(workingDays.size() - 1);
        return workingDays
                .get(0)
                .datesUntil((asOf.isBefore(last) ? asOf : last).plusDays(1))
                .toList();
    }

    private static boolean covered(List<AssignmentSpan> assignments, LocalDate day) {
        return assignments.stream().anyMatch(span -> span.covers(day));
    }

    private static BigDecimal total(Collection<DayPlacement> days) {
        return days.stream().map(DayPlacement::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
