package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liaoyuan.organisation.LoansOnDays;
import org.liaoyuan.platform.persistence.Sql;

/** Tells the organisation which days of officers the ledger stands on. */
@ApplicationScoped
class LoansOfOfficers implements LoansOnDays {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Sql sql;

    LoansOfOfficers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<DaysOf> withLoans(Set<DaysOf> spans) {
        List<DaysOf> asked = new ArrayList<>(spans);
        return new HashSet<>(sql.list(
                """
                select asked.place
                from unnest(?::bigint[], ?::date[], ?::date[]) with ordinality asked (person_id, first, last, place)
                where exists (
                    select from loan l
                    where l.person_id = asked.person_id and l.disbursed_on between asked.first and asked.last
                        and l.reversed_at is null)
                """,
                row -> asked.get(row.getInt("place") - 1),
                asked.stream().map(DaysOf::personId).toList(),
                asked.stream().map(DaysOf::from).toList(),
                asked.stream().map(LoansOfOfficers::last).toList()));
    }

    private static LocalDate last(DaysOf span) {
        return span.until().isAfter(LAST_DAY) ? LAST_DAY : span.until();
    }
}
