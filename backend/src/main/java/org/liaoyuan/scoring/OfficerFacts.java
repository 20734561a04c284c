package org.liaoyuan.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.Standing;
import org.liaoyuan.target.IssuedTarget;

/**
 * What is known of one officer before the months to be scored, whichever they are.
 *
 * @param spells at least one, in the order of their days
 * @param history closed, counted months, newest first; more than a tier is averaged over do no harm
 * @param leaves approved ones that end in the first month to be scored or later, and exemptions, which count alike
 * @param restarts months after which the streak begins anew
 * @param issued published targets of the first month to be scored and later ones
 * @param standing after the last result before the first month to be scored
 */
record OfficerFacts(
        long personId,
        String staffNo,
        List<OfficerSpell> spells,
        List<AssignmentSpan> spans,
        List<LeaveSpan> leaves,
        Set<YearMonth> restarts,
        List<IssuedTarget> issued,
        List<MonthPoints> history,
        Standing standing) {

    static OfficerFacts of(
            List<OfficerSpell> spells,
            List<LeaveSpan> leaves,
            Set<YearMonth> restarts,
            List<IssuedTarget> issued,
            List<MonthPoints> history,
            Standing standing) {
        OfficerSpell first = spells.get(0);
        List<AssignmentSpan> spans = spells.stream()
                .map(spell -> new AssignmentSpan(spell.from(), spell.until()))
                .toList();
        return new OfficerFacts(
                first.personId(),
                first.staffNo(),
                List.copyOf(spells),
                spans,
                leaves,
                restarts,
                issued,
                history,
                standing);
    }

    /** @param closed the officer's result of the next month, now closed; null where there is none */
    OfficerFacts after(@Nullable OfficerMonth closed) {
        if (closed == null || closed.score().exempt()) {
            return this;
        }
        List<MonthPoints> newestFirst = new ArrayList<>(history);
        newestFirst.add(0, new MonthPoints(closed.month(), closed.score().points()));
        return new OfficerFacts(personId, staffNo, spells, spans, leaves, restarts, issued, newestFirst, standing);
    }

    LocalDate firstAssigned() {
        return spells.get(0).from();
    }

    boolean assignedIn(YearMonth month) {
        return spans.stream()
                .anyMatch(span -> !span.from().isAfter(month.atEndOfMonth())
                        && (span.until() == null || !span.until().isBefore(month.atDay(1))));
    }

    List<LeaveSpan> leavesIn(YearMonth month) {
        return leaves.stream().filter(leave -> leave.touches(month)).toList();
    }

    Optional<IssuedTarget> issuedFor(YearMonth month) {
        return issued.stream().filter(target -> target.month().equals(month)).findFirst();
    }

    /** Of all leaves together: two short ones keep an officer away as one long one does. */
    Set<LocalDate> leaveDays(YearMonth month) {
        return leaves.stream().flatMap(leave -> leave.daysIn(month)).collect(Collectors.toUnmodifiableSet());
    }

    /** That of the last assigned day of the month, or the one held last before it. */
    OfficerSpell lastSpell(YearMonth month) {
        OfficerSpell last = spells.get(0);
        for (OfficerSpell spell : spells) {
            if (!spell.from().isAfter(month.atEndOfMonth())) {
                last = spell;
            }
        }
        return last;
    }
}
