package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scoring.ResultMonth;

/**
 * The beginning of a month is stored nowhere: its loans are added up, as they counted in that month, and an adjustment counts
 * on the day on which it was posted. Adding up the loans of a large bank takes as long as hundreds of other reads, so it is
 * done once for each state of the facts, for all units and all readers, and the last few are remembered.
 */
@ApplicationScoped
class Beginnings {
    private static final int REMEMBERED = 8;

    private static final String LENT = """
            select o.unit_id, product, count(*) as loans, sum(l.amount) as amount
            from loan l join officer_month o on o.person_id = l.person_id and o.month = ? and o.listed
            where disbursed_on between ? and ? and known_from <= ? and coalesce(reversed_at > ?, true)
            group by 1, 2
            """;

    private static final String UNITS = """
            select unit_id, min(branch_id) as branch_id, count(*) as officers, coalesce(sum(posted.amount), 0.00) as posted
            from officer_month left join (
                select person_id, sum(amount) as amount from adjustment
                where month = ? and posted_at < ? group by person_id) posted using (person_id)
            where month = ? and listed group by 1
            """;

    private final Sql sql;
    private final Map<Key, Beginning> remembered = new LinkedHashMap<>(REMEMBERED, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Beginning> eldest) {
            return size() > REMEMBERED;
        }
    };

    Beginnings(Sql sql) {
        this.sql = sql;
    }

    /** @param at of the last revision: its number alone comes again in a database that was restored */
    private record Key(YearMonth month, LocalDate through, long revision, Instant at) {}

    /** To be asked within a snapshot. Whoever else wants it meanwhile waits for it rather than do the same. */
    synchronized Beginning of(ResultMonth month, LocalDate through) {
        Key key = sql.one(
                        "select id, at from revision order by id desc limit 1",
                        row -> new Key(
                                month.month(),
                                through,
                                row.getLong("id"),
                                Objects.requireNonNull(Sql.instant(row, "at"))))
                .orElseThrow();
        return remembered.computeIfAbsent(key, unknown -> read(month, through));
    }

    private Beginning read(ResultMonth month, LocalDate through) {
        Map<Long, Map<String, Lent>> lent = new HashMap<>();
        sql.list(
                LENT,
                row -> lent.computeIfAbsent(row.getLong("unit_id"), unit -> new TreeMap<>())
                        .put(row.getString("product"), new Lent(row.getInt("loans"), row.getBigDecimal("amount"))),
                month.month(),
                month.month(),
                through,
                month.knownUntil(),
                month.knownUntil());
        return new Beginning(sql.list(
                UNITS,
                row -> new Beginning.Part(
                        row.getLong("unit_id"),
                        row.getLong("branch_id"),
                        row.getInt("officers"),
                        row.getBigDecimal("posted"),
                        lent.getOrDefault(row.getLong("unit_id"), Map.of())),
                month.month(),
                through.plusDays(1).atStartOfDay(BankTime.ZONE).toInstant(),
                month.month()));
    }
}
