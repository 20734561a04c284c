package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.ledger.LastDaysSum;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.DayPlacement;
import org.liaoyuan.scoring.core.PastMonth;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.target.IssuedTarget;

/**
 * Everything that was ever believed of one officer: each closed month takes what stood at its close.
 *
 * @param kept adjustments to stand as posted, by the month they were posted to
 * @param last loans of the last days, by month
 */
record PastOfficer(
        List<Known<OfficerSpell>> spells,
        List<Known<LeaveSpan>> leaves,
        List<Known<IssuedTarget>> issued,
        Map<YearMonth, Adjustment> kept,
        Map<YearMonth, LastDaysSum> last) {

    PastMonth month(PastFrame frame, PastResult stored) {
        List<OfficerSpell> known = Known.at(frame.revision(), spells);
        return new PastMonth(
                frame.month(),
                stored.unitId(),
                stored.branchId(),
                stored.listed(),
                stored.score(),
                stored.rush(),
                kept.getOrDefault(frame.month(), Scorer.NOTHING),
                targets(frame),
                known.get(0).from(),
                known.stream()
                        .map(spell -> new AssignmentSpan(spell.from(), spell.until()))
                        .toList(),
                leaveWorkingDays(frame),
                frame.workingDays(),
                placed(frame));
    }

    private @Nullable Targets targets(PastFrame frame) {
        return Known.at(frame.revision(), issued).stream()
                .filter(target -> target.month().equals(frame.month()))
                .findFirst()
                .map(PastOfficer::targets)
                .orElse(null);
    }

    /** Nobody's lifeline is issued; the one of the tier holds. */
    private static Targets targets(IssuedTarget issued) {
        return new Targets(issued.pointsStandard(), BigDecimal.ZERO, issued.floorAmount(), issued.stretchAmount());
    }

    private int leaveWorkingDays(PastFrame frame) {
        return (int) Known.at(frame.revision(), leaves).stream()
                .flatMap(leave -> leave.daysIn(frame.month()))
                .distinct()
                .filter(frame.working()::contains)
                .count();
    }

    private DayPlacement placed(PastFrame frame) {
        LastDaysSum sum = last.get(frame.month());
        return sum == null
                ? new DayPlacement(frame.lastFrom(), 0, BigDecimal.ZERO)
                : new DayPlacement(frame.lastFrom(), sum.loans(), sum.amount());
    }
}
