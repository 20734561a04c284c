package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.target.UnitCell.Place;

/** Published targets of officers, and who is an officer where. It knows no scope. */
@ApplicationScoped
class OfficerFacts {
    /** Sub-branch of the last assigned day of the month that is called t.month. */
    private static final String PLACE = """
            cross join lateral (
                select a.unit_id from assignment a
                where a.person_id = t.person_id and a.known_until is null
                    and a.valid_from < t.month + interval '1 month' and coalesce(a.valid_until, 'infinity') >= t.month
                order by a.valid_from desc limit 1) place
            """;

    private final Sql sql;

    OfficerFacts(Sql sql) {
        this.sql = sql;
    }

    /** What a publication changes for one officer; null is no target. */
    record Change(
            long personId,
            long unitId,
            int tier,
            @Nullable OfficerCell before,
            @Nullable OfficerCell after) {}

    /** What is asked of the officers of a sub-branch in a month together. */
    record Sum(BigDecimal floorAmount, BigDecimal stretchAmount, int officers, int acknowledged) {}

    /** In the order of sub-branches, then of staff numbers. */
    List<ListedOfficer> officers(YearMonth month, Collection<Long> subBranches) {
        return sql.list("""
                select p.id, p.staff_no, p.name, place.unit_id
                from (select distinct person_id, ?::date as month from assignment
                      where known_until is null and unit_id = any(?)) t
                """ + PLACE + """
                join person p on p.id = t.person_id
                join unit u on u.id = place.unit_id
                where place.unit_id = any(?)
                order by u.code, p.staff_no
                """, OfficerFacts::listed, month, subBranches, subBranches);
    }

    Optional<ListedOfficer> officer(YearMonth month, long personId) {
        return sql.one("""
                select p.id, p.staff_no, p.name, place.unit_id
                from (select ?::bigint as person_id, ?::date as month) t
                """ + PLACE + " join person p on p.id = t.person_id", OfficerFacts::listed, personId, month);
    }

    /** By person. */
    Map<Long, OfficerFact> of(YearMonth month, Collection<Long> people) {
        Map<Long, OfficerFact> facts = new HashMap<>();
        sql.list("""
                select t.id, t.person_id, t.sheet_id, e.edition, t.tier, t.floor_amount, t.stretch_amount,
                    t.points_standard, e.reason, p.name as published_by, e.published_at, a.at as acknowledged_at
                from officer_target t
                join target_edition e on e.revision = t.known_from
                join person p on p.id = e.published_by
                left join officer_target_acknowledgement a on a.target_id = t.id
                where t.known_until is null and t.month = ? and t.person_id = any(?)
                """, row -> facts.put(row.getLong("person_id"), fact(row)), month, people);
        return facts;
    }

    /** By sub-branch and month; absent where nobody was given targets. */
    Map<Place, Sum> sums(Collection<Long> subBranches, YearMonth from, YearMonth until) {
        Map<Place, Sum> sums = new HashMap<>();
        sql.list(
                """
                select place.unit_id, t.month, sum(t.floor_amount) as floor, sum(t.stretch_amount) as stretch,
                    count(*) as officers, count(a.at) as acknowledged
                from officer_target t
                left join officer_target_acknowledgement a on a.target_id = t.id
                """ + PLACE + """
                where t.known_until is null and t.month between ? and ? and place.unit_id = any(?)
                group by place.unit_id, t.month
                """,
                row -> sums.put(
                        new Place(row.getLong("unit_id"), Sql.month(row, "month")),
                        new Sum(
                                row.getBigDecimal("floor"),
                                row.getBigDecimal("stretch"),
                                row.getInt("officers"),
                                row.getInt("acknowledged"))),
                from,
                until,
                subBranches);
        return sums;
    }

    void write(List<Change> changes, Sheet sheet, long revision) {
        YearMonth month = sheet.key().period();
        List<@Nullable Object[]> ended = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (Change change : changes) {
            if (change.before() != null) {
                ended.add(new Object[] {revision, change.personId(), month});
            }
            OfficerCell after = change.after();
            if (after != null) {
                added.add(new Object[] {
                    change.personId(),
                    month,
                    change.unitId(),
                    change.tier(),
                    after.floorAmount(),
                    after.stretchAmount(),
                    after.pointsStandard(),
                    Objects.requireNonNull(sheet.id()),
                    revision
                });
            }
        }
        sql.batch(
                "update officer_target set known_until = ? where person_id = ? and month = ? and known_until is null",
                ended);
        sql.batch("""
                insert into officer_target (person_id, month, unit_id, tier, floor_amount, stretch_amount,
                    points_standard, sheet_id, known_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, added);
    }

    /** Once seen is seen: a second time changes nothing. */
    boolean acknowledge(OfficerFact fact, Instant at) {
        return sql.update(
                        "insert into officer_target_acknowledgement (target_id, at) values (?, ?) on conflict do nothing",
                        fact.id(),
                        at)
                == 1;
    }

    private static ListedOfficer listed(ResultSet row) throws SQLException {
        return new ListedOfficer(
                row.getLong("id"), row.getString("staff_no"), row.getString("name"), row.getLong("unit_id"));
    }

    private static OfficerFact fact(ResultSet row) throws SQLException {
        return new OfficerFact(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("sheet_id"),
                row.getInt("edition"),
                row.getInt("tier"),
                row.getBigDecimal("floor_amount"),
                row.getBigDecimal("stretch_amount"),
                row.getBigDecimal("points_standard"),
                row.getString("reason"),
                row.getString("published_by"),
                Objects.requireNonNull(Sql.instant(row, "published_at")),
                Sql.instant(row, "acknowledged_at"));
    }
}
