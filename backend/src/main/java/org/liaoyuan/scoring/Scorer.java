package org.liaoyuan.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LoanSum;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.ProductSum;
import org.liaoyuan.scoring.core.Standing;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.scoring.core.TierBasis;

/** Makes one officer's result of one month from the facts. The arithmetic is the core's. */
final class Scorer {
    static final Adjustment NOTHING = new Adjustment(new BigDecimal("0.00"), new BigDecimal("0.00"));

    private final MonthFrame frame;

    Scorer(MonthFrame frame) {
        this.frame = frame;
    }

    /**
     * Nothing for one who is no officer in the month and has no adjustment in it either.
     *
     * @param before where the officer's streak stands before the month
     */
    Optional<OfficerMonth> score(
            OfficerFacts officer, List<LoanSum> sums, @Nullable Adjustment posted, Standing before) {
        boolean listed = officer.assignedIn(frame.month());
        return listed || posted != null
                ? Optional.of(result(officer, sums, posted == null ? NOTHING : posted, before, listed))
                : Optional.empty();
    }

    private OfficerMonth result(
            OfficerFacts officer, List<LoanSum> sums, Adjustment posted, Standing before, boolean listed) {
        OfficerSpell spell = officer.lastSpell(frame.month());
        TierBasis tier = TierBasis.of(frame.rules(), officer.history());
        int streak = before.before(frame.month(), officer.spans(), officer.restarts());
        Set<LocalDate> leaveDays = officer.leaveDays(frame.month());
        Placements placements = new Placements(frame, sums);
        return new OfficerMonth(
                frame.month(),
                officer.personId(),
                officer.staffNo(),
                spell.unitId(),
                spell.branchId(),
                listed,
                frame.scheme().id(),
                score(sums, posted, tier, targets(officer, tier), exempt(officer, leaveDays), streak),
                posted,
                placements.rush(),
                listed && placements.idle(officer.spans(), leaveDays),
                frame.elapsed(),
                InputDigest.ofOfficer(officer, frame.month(), sums, posted, tier, streak));
    }

    private OfficerMonthScore score(
            List<LoanSum> sums,
            Adjustment posted,
            TierBasis tier,
            Targets targets,
            Optional<ExemptReason> exempt,
            int streak) {
        return OfficerMonthScore.score(
                frame.rules(),
                sums.stream().map(Scorer::product).toList(),
                List.of(posted),
                tier,
                targets,
                exempt,
                streak);
    }

    /** The tier's own, or those issued to the officer where they are higher. */
    private Targets targets(OfficerFacts officer, TierBasis tier) {
        Targets own = Targets.of(frame.rules().tier(tier.tier()));
        return officer.issuedFor(frame.month())
                .map(issued -> own.raisedTo(issued.pointsStandard(), issued.floorAmount(), issued.stretchAmount()))
                .orElse(own);
    }

    private Optional<ExemptReason> exempt(OfficerFacts officer, Set<LocalDate> leaveDays) {
        long workingDaysAway =
                frame.workingDays().stream().filter(leaveDays::contains).count();
        return ExemptReason.of(
                frame.month(),
                officer.firstAssigned(),
                officer.spans(),
                frame.rules().probationMonths(),
                (int) workingDaysAway,
                frame.workingDays().size());
    }

    private static ProductSum product(LoanSum sum) {
        return new ProductSum(sum.product(), sum.loans(), sum.amount(), sum.balance());
    }
}
