package org.liaoyuan.scoring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerChange;
import org.liaoyuan.ledger.LedgerChange.Late;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.organisation.OfficerSpells;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.Adjustment;
import org.liaoyuan.scoring.core.Contributions;
import org.liaoyuan.scoring.core.LoanChange;
import org.liaoyuan.scoring.core.ProductSum;
import org.liaoyuan.scoring.core.Standing;

/** Posts what late rows and reversals take to, or from, closed months: as adjustments of open ones. */
@ApplicationScoped
class LateChanges {
    private static final String INSERT = """
            insert into adjustment (id, month, person_id, closed_month, loan_no, product, kind, loans, points, amount, balance,
                posted_at, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ClosedSums closedSums;
    private final ScoredMonths months;
    private final OfficerSpells spells;
    private final Sql sql;
    private final Clock clock;

    LateChanges(ClosedSums closedSums, ScoredMonths months, OfficerSpells spells, Sql sql, Clock clock) {
        this.closedSums = closedSums;
        this.months = months;
        this.spells = spells;
        this.sql = sql;
        this.clock = clock;
    }

    /** One officer's product in one closed month: what its changes are taken one after the other for. */
    record Place(YearMonth month, long personId, String product) {}

    void post(LedgerChange change) {
        if (change.late().isEmpty()) {
            return;
        }
        Map<Place, List<Late>> byPlace = change.late().stream()
                .collect(Collectors.groupingBy(
                        loan -> new Place(loan.month(), loan.personId(), loan.product()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Place, ProductSum> start = closedSums.of(byPlace.keySet());
        Map<YearMonth, SchemeRules> rules = closedSums.rules(byPlace.keySet());
        Map<Long, YearMonth> destinations = destinations(change);
        List<@Nullable Object[]> rows = new ArrayList<>();
        byPlace.forEach((place, loans) -> {
            SchemeRules closedWith = Objects.requireNonNull(rules.get(place.month()));
            YearMonth month = Objects.requireNonNull(destinations.get(place.personId()));
            List<Adjustment> adjustments = adjustments(closedWith, Objects.requireNonNull(start.get(place)), loans);
            for (int i = 0; i < loans.size(); i++) {
                rows.add(row(loans.get(i), adjustments.get(i), month, change.revision()));
            }
        });
        sql.batch(INSERT, rows);
    }

    private static List<Adjustment> adjustments(SchemeRules rules, ProductSum start, List<Late> loans) {
        SchemeRules.Product rule = rules.product(start.product()).orElseThrow();
        return Contributions.of(
                        rule, start, loans.stream().map(LateChanges::change).toList())
                .adjustments();
    }

    /** The earliest open month in which the officer is assigned; for one who has left, the bank's earliest. */
    private Map<Long, YearMonth> destinations(LedgerChange change) {
        List<YearMonth> open = months.open();
        List<Long> people =
                change.late().stream().map(Late::personId).distinct().toList();
        return spells.now(people).stream().collect(Collectors.groupingBy(OfficerSpell::personId)).values().stream()
                .map(known -> OfficerFacts.of(known, List.of(), Set.of(), List.of(), List.of(), Standing.NONE))
                .collect(Collectors.toMap(
                        OfficerFacts::personId,
                        officer -> open.stream()
                                .filter(officer::assignedIn)
                                .findFirst()
                                .orElse(open.get(0))));
    }

    private static LoanChange change(Late loan) {
        LoanChange.Kind kind = switch (loan.kind()) {
            case LATE -> LoanChange.Kind.LATE;
            case REVERSAL -> LoanChange.Kind.REVERSAL;
        };
        return new LoanChange(kind, loan.amount(), loan.balance());
    }

    private @Nullable Object[] row(Late loan, Adjustment adjustment, YearMonth month, long revision) {
        boolean taken = loan.kind() == LedgerChange.Kind.REVERSAL;
        BigDecimal balance = taken ? loan.balance().negate() : loan.balance();
        return new @Nullable Object[] {
            UuidCreator.getTimeOrderedEpoch(),
            month,
            loan.personId(),
            loan.month(),
            loan.loanNo(),
            loan.product(),
            loan.kind(),
            taken ? -1 : 1,
            adjustment.points(),
            adjustment.amount(),
            balance,
            clock.instant(),
            revision
        };
    }
}
