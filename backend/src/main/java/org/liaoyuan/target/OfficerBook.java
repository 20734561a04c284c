package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;

/** The officers of a month with their tiers, as both are known now. It knows no scope. */
@ApplicationScoped
class OfficerBook {
    private final OfficerFacts facts;
    private final TiersInForce tiers;
    private final Schemes schemes;

    OfficerBook(OfficerFacts facts, TiersInForce tiers, Schemes schemes) {
        this.facts = facts;
        this.tiers = tiers;
        this.schemes = schemes;
    }

    /** An officer and what the tier in force asks for. */
    record Entry(ListedOfficer officer, TierNumbers tier) {
        long personId() {
            return officer.personId();
        }
    }

    /**
     * In the order of sub-branches, then of staff numbers.
     *
     * @throws org.liaoyuan.platform.problem.ProblemException where no scheme is in force in the month
     */
    List<Entry> of(YearMonth month, List<Long> subBranches) {
        return entries(month, facts.officers(month, subBranches));
    }

    /** The one officer; nothing for one who is none in the month. */
    Optional<Entry> of(YearMonth month, long personId) {
        return entries(month, facts.officer(month, personId).stream().toList()).stream()
                .findFirst();
    }

    private List<Entry> entries(YearMonth month, List<ListedOfficer> officers) {
        SchemeRules rules = schemes.inForce(month)
                .orElseThrow(() -> ProblemType.NO_SCHEME.toException(month))
                .rules();
        Map<Long, Integer> known =
                tiers.of(month, officers.stream().map(ListedOfficer::personId).toList());
        List<Entry> entries = new ArrayList<>();
        for (ListedOfficer officer : officers) {
            int tier = Objects.requireNonNull(known.get(officer.personId()));
            entries.add(new Entry(officer, TierNumbers.of(rules.tier(tier))));
        }
        return entries;
    }
}
