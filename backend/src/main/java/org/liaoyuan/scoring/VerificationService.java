package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.Verification.Difference;
import org.liaoyuan.scoring.core.Standing;

/** Recomputes closed months from what was known at their close. It changes nothing. */
@ApplicationScoped
class VerificationService {
    private final MonthCloses closes;
    private final MonthFrames frames;
    private final FactQueries facts;
    private final LoanSums loans;
    private final StoredMonths stored;
    private final ScoreJson json;

    VerificationService(
            MonthCloses closes,
            MonthFrames frames,
            FactQueries facts,
            LoanSums loans,
            StoredMonths stored,
            ScoreJson json) {
        this.closes = closes;
        this.frames = frames;
        this.facts = facts;
        this.loans = loans;
        this.stored = stored;
        this.json = json;
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException for a month that is not closed */
    Verification verify(YearMonth month) {
        MonthClose close = closes.find(month).orElseThrow(ProblemType.NOT_FOUND::toException);
        MonthFrame frame = frames.of(List.of(month)).get(0).ended();
        Map<String, OfficerMonth> recomputed = recompute(frame, close.revision());
        String digest = InputDigest.ofMonth(
                frame,
                json.rules(frame.rules()),
                recomputed.values().stream().map(OfficerMonth::digest).toList());
        List<Difference> differences = differences(month, recomputed);
        long listed = recomputed.values().stream().filter(OfficerMonth::listed).count();
        boolean matches = differences.isEmpty() && digest.equals(close.digest()) && listed == close.officers();
        return new Verification(
                month,
                matches,
                close.officers(),
                close.digest(),
                digest,
                differences.stream().limit(Verification.MOST_DIFFERENCES).toList());
    }

    /** By staff number. */
    private Map<String, OfficerMonth> recompute(MonthFrame frame, long revision) {
        YearMonth month = frame.month();
        List<OfficerFacts> officers =
                facts.officersKnownAt(revision, month, frame.rules().tierWindowMonths());
        Map<Long, Standing> standings = new HashMap<>();
        officers.forEach(officer -> standings.put(officer.personId(), officer.standing()));
        Map<String, OfficerMonth> results = new TreeMap<>();
        Renewal.score(
                        frame,
                        officers,
                        loans.knownAt(revision, month, frame.rushFrom()),
                        facts.adjustments(month, null),
                        standings)
                .forEach(result -> results.put(result.staffNo(), result));
        return results;
    }

    private List<Difference> differences(YearMonth month, Map<String, OfficerMonth> recomputed) {
        Map<String, StoredMonth> rows = new HashMap<>();
        stored.of(month).forEach(row -> rows.put(row.result().staffNo(), row));
        MonthRanks ranks = new MonthRanks(recomputed.values());
        Set<String> everybody = new TreeSet<>(recomputed.keySet());
        everybody.addAll(rows.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String staffNo : everybody) {
            OfficerMonth result = recomputed.get(staffNo);
            StoredMonth row = rows.get(staffNo);
            compare(
                    staffNo,
                    row == null ? Map.of() : Figures.of(row.result(), row.ranks()),
                    result == null ? Map.of() : Figures.of(result, ranks.of(staffNo)),
                    differences);
        }
        return differences;
    }

    private static void compare(
            String staffNo, Map<String, String> stored, Map<String, String> recomputed, List<Difference> differences) {
        Set<String> fields = new LinkedHashSet<>(recomputed.keySet());
        fields.addAll(stored.keySet());
        for (String field : fields) {
            String was = orEmpty(stored.get(field));
            String is = orEmpty(recomputed.get(field));
            if (!was.equals(is)) {
                differences.add(new Difference(staffNo, field, was, is));
            }
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
