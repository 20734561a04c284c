package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;
import org.liaoyuan.scoring.core.TierBasis;
import org.liaoyuan.target.PlacedAmounts;
import org.liaoyuan.target.TiersInForce;

/** What the giving of targets must know of judgement: tiers of months, those to come included, and what was placed. */
@ApplicationScoped
class TargetAnswers implements TiersInForce, PlacedAmounts {
    private final FactQueries facts;
    private final Schemes schemes;
    private final ScoredMonths months;
    private final Sql sql;

    TargetAnswers(FactQueries facts, Schemes schemes, ScoredMonths months, Sql sql) {
        this.facts = facts;
        this.schemes = schemes;
        this.months = months;
        this.sql = sql;
    }

    @Override
    public Map<Long, Integer> of(YearMonth month, Collection<Long> people) {
        SchemeRules rules = schemes.inForce(month)
                .orElseThrow(() -> ProblemType.NO_SCHEME.toException(month))
                .rules();
        Map<Long, Integer> tiers = new HashMap<>();
        facts.officers(people, month, rules.tierWindowMonths())
                .forEach(officer -> tiers.put(
                        officer.personId(),
                        TierBasis.of(rules, officer.history()).tier()));
        return tiers;
    }

    @Override
    public boolean areProvisional(YearMonth month) {
        return months.isProvisional(month);
    }

    @Override
    public List<OfUnit> ofUnits(YearMonth from, YearMonth until) {
        return sql.list(
                """
                select unit_id, branch_id, month, sum(amount) as amount from officer_month
                where month between ? and ? and listed group by unit_id, branch_id, month
                """,
                row -> new OfUnit(
                        row.getLong("unit_id"),
                        row.getLong("branch_id"),
                        Sql.month(row, "month"),
                        row.getBigDecimal("amount")),
                from,
                until);
    }

    @Override
    public Map<Long, BigDecimal> ofOfficers(YearMonth month, Collection<Long> people) {
        Map<Long, BigDecimal> placed = new HashMap<>();
        sql.list(
                "select person_id, amount from officer_month where month = ? and person_id = any(?)",
                row -> placed.put(row.getLong("person_id"), row.getBigDecimal("amount")),
                month,
                people);
        return placed;
    }
}
