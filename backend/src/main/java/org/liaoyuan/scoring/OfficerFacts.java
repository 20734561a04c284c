package org.liaoyuan.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.MonthPoints;

/**
 * What is known of one officer before the months to be scored, whichever they are.
 *
 * @param spells at least one, in the order of their days
 * @param history closed, counted months, newest first; more than a tier is averaged over do no harm
 * @param standing after the last result before the first month to be scored
 */
record OfficerFacts(
        long personId,
        String staffNo,
        List<OfficerSpell> spells,
        List<AssignmentSpan> spans,
        List<MonthPoints> history,
        Standing standing) {

    static OfficerFacts of(List<OfficerSpell> spells, List<MonthPoints> history, Standing standing) {
        OfficerSpell first = spells.get(0);
        List<AssignmentSpan> spans = spells.stream()
                .map(spell -> new AssignmentSpan(spell.from(), spell.until()))
                .toList();
        return new OfficerFacts(first.personId(), first.staffNo(), List.copyOf(spells), spans, history, standing);
    }

    /** @param closed the officer's result of the next month, now closed; null where there is none */
    OfficerFacts after(@Nullable OfficerMonth closed) {
        if (closed == null || closed.score().exempt()) {
            return this;
        }
        List<MonthPoints> newestFirst = new ArrayList<>(history);
        newestFirst.add(0, new MonthPoints(closed.month(), closed.score().points()));
        return new OfficerFacts(personId, staffNo, spells, spans, newestFirst, standing);
    }

    LocalDate firstAssigned() {
        return spells.get(0).from();
    }

    boolean assignedIn(YearMonth month) {
        return spans.stream()
                .anyMatch(span -> !span.from().isAfter(month.atEndOfMonth())
                        && (span.until() == null || !span.until().isBefore(month.atDay(1))));
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
