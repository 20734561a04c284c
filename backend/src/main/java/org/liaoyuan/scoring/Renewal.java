package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LoanSum;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.Standing;

/**
 * Makes the stored results of open months agree with the facts. It runs inside the transaction that changed the facts, under
 * the lock of {@code Revisions}; what comes out does not depend on what was stored before.
 */
@ApplicationScoped
class Renewal {
    private final FactQueries facts;
    private final LoanSums loans;
    private final OfficerMonthStore store;

    Renewal(FactQueries facts, LoanSums loans, OfficerMonthStore store) {
        this.facts = facts;
        this.loans = loans;
        this.store = store;
    }

    /**
     * @param frames open months, ascending and without a gap
     * @param people null for everybody
     */
    void renew(List<MonthFrame> frames, @Nullable Collection<Long> people) {
        if (!frames.isEmpty() && (people == null || !people.isEmpty())) {
            renew(frames, 0, people);
        }
    }

    /** Fixes the results of a month, and renews the open ones after it, whose tiers and streaks follow from it. */
    void close(MonthFrame closing, List<MonthFrame> after) {
        List<MonthFrame> frames = new ArrayList<>(after);
        frames.add(0, closing);
        renew(frames, 1, null);
    }

    /** @param closing how many of the frames, from the first on, are closed by this */
    private void renew(List<MonthFrame> frames, int closing, @Nullable Collection<Long> people) {
        List<OfficerFacts> officers = facts.officers(people, frames.get(0).month(), window(frames));
        Map<Long, Standing> standings = new HashMap<>();
        officers.forEach(officer -> standings.put(officer.personId(), officer.standing()));
        store.begin();
        for (int i = 0; i < frames.size(); i++) {
            List<OfficerMonth> rows = month(frames.get(i), officers, people, standings);
            rows.forEach(row -> standings.put(
                    row.personId(), new Standing(row.month(), row.score().streak())));
            store.stage(rows, i < closing);
            if (i < closing) {
                officers = afterClose(officers, rows);
            }
        }
        store.merge(frames.stream().map(MonthFrame::month).toList(), people);
    }

    private static List<OfficerFacts> afterClose(List<OfficerFacts> officers, List<OfficerMonth> rows) {
        Map<Long, OfficerMonth> byPerson =
                rows.stream().collect(Collectors.toMap(OfficerMonth::personId, Function.identity()));
        return officers.stream()
                .map(officer -> officer.after(byPerson.get(officer.personId())))
                .toList();
    }

    private List<OfficerMonth> month(
            MonthFrame frame,
            List<OfficerFacts> officers,
            @Nullable Collection<Long> people,
            Map<Long, Standing> standings) {
        YearMonth month = frame.month();
        return score(
                frame,
                officers,
                loans.of(month, frame.rushFrom(), people),
                facts.adjustments(month, people),
                standings);
    }

    /** The results of one month from facts at hand. */
    static List<OfficerMonth> score(
            MonthFrame frame,
            List<OfficerFacts> officers,
            List<LoanSum> sums,
            Map<Long, Adjustment> posted,
            Map<Long, Standing> standings) {
        Map<Long, List<LoanSum>> byPerson = sums.stream().collect(Collectors.groupingBy(LoanSum::personId));
        Scorer scorer = new Scorer(frame);
        List<OfficerMonth> rows = new ArrayList<>(officers.size());
        for (OfficerFacts officer : officers) {
            long id = officer.personId();
            scorer.score(
                            officer,
                            byPerson.getOrDefault(id, List.of()),
                            posted.get(id),
                            standings.getOrDefault(id, Standing.NONE))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    static int window(List<MonthFrame> frames) {
        return frames.stream()
                .mapToInt(frame -> frame.rules().tierWindowMonths())
                .max()
                .orElse(0);
    }
}
