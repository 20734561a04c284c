package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;
import org.liaoyuan.scoring.LateChanges.Place;
import org.liaoyuan.scoring.core.Line;
import org.liaoyuan.scoring.core.ProductSum;

/** What closed months hold by now: the sums at their close and every later change to them. */
@ApplicationScoped
class ClosedSums {
    private final Sql sql;
    private final ScoreJson json;
    private final Schemes schemes;

    ClosedSums(Sql sql, ScoreJson json, Schemes schemes) {
        this.sql = sql;
        this.json = json;
        this.schemes = schemes;
    }

    Map<Place, ProductSum> of(Collection<Place> places) {
        Map<Place, ProductSum> sums = new HashMap<>();
        places.forEach(place -> sums.put(place, ProductSum.none(place.product())));
        Set<YearMonth> months = new HashSet<>();
        Set<Long> people = new HashSet<>();
        places.forEach(place -> {
            months.add(place.month());
            people.add(place.personId());
        });
        addLines(sums, months, people);
        addChanges(sums, months, people);
        return sums;
    }

    /** The rules that the closed months of the places were closed with. */
    Map<YearMonth, SchemeRules> rules(Collection<Place> places) {
        Map<YearMonth, UUID> ids = new HashMap<>();
        sql.list(
                "select month, scheme_id from month_close where month = any(?)",
                row -> ids.put(Sql.month(row, "month"), row.getObject("scheme_id", UUID.class)),
                places.stream().map(Place::month).distinct().toList());
        Map<YearMonth, SchemeRules> rules = new HashMap<>();
        ids.forEach((month, id) -> rules.put(month, schemes.published(id).rules()));
        return rules;
    }

    private void addLines(Map<Place, ProductSum> sums, Set<YearMonth> months, Set<Long> people) {
        sql.list(
                "select month, person_id, lines from officer_month where month = any(?) and person_id = any(?)",
                row -> {
                    YearMonth month = Sql.month(row, "month");
                    long person = row.getLong("person_id");
                    for (Line line : json.lines(row.getString("lines"))) {
                        sums.computeIfPresent(
                                new Place(month, person, line.product()),
                                (place, sum) -> sum.plus(line.loans(), line.amount(), line.balance()));
                    }
                    return true;
                },
                months,
                people);
    }

    private void addChanges(Map<Place, ProductSum> sums, Set<YearMonth> months, Set<Long> people) {
        sql.list(
                """
                select closed_month, person_id, product, sum(loans) as loans, sum(amount) as amount, sum(balance) as balance
                from adjustment where closed_month = any(?) and person_id = any(?)
                group by closed_month, person_id, product
                """,
                row -> {
                    int loans = row.getInt("loans");
                    BigDecimal amount = row.getBigDecimal("amount");
                    BigDecimal balance = row.getBigDecimal("balance");
                    Place changed = new Place(
                            Sql.month(row, "closed_month"), row.getLong("person_id"), row.getString("product"));
                    return sums.computeIfPresent(changed, (place, sum) -> sum.plus(loans, amount, balance)) != null;
                },
                months,
                people);
    }
}
