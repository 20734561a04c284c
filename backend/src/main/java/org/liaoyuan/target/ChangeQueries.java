package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Sql;

/** The log of published changes, which the versions of the facts are. The units are the caller's to see. */
@ApplicationScoped
class ChangeQueries {
    private static final SortKeys SORTS = SortKeys.by(
                    "e.published_at desc, c.month", "u.code, p.staff_no nulls first, c.revision")
            .and("publishedAt", "e.published_at")
            .and("month", "c.month")
            .and("staffNo", "p.staff_no")
            .and("unitCode", "u.code");

    /** An ended version and the one that began with the same publication are one change. */
    private static final String FROM = """
            from (
                select coalesce(a.known_from, b.known_until) as revision, coalesce(a.month, b.month) as month,
                    coalesce(a.unit_id, b.unit_id) as unit_id, null::bigint as person_id,
                    b.amount as amount_before, a.amount as amount_after, null::numeric as stretch_before,
                    null::numeric as stretch_after, null::numeric as points_before, null::numeric as points_after
                from (select * from unit_target where month between ? and ?) a
                full join (select * from unit_target where month between ? and ?) b
                    on b.unit_id = a.unit_id and b.month = a.month and b.known_until = a.known_from
                union all
                select coalesce(a.known_from, b.known_until), coalesce(a.month, b.month),
                    coalesce(a.unit_id, b.unit_id), coalesce(a.person_id, b.person_id),
                    b.floor_amount, a.floor_amount, b.stretch_amount, a.stretch_amount,
                    b.points_standard, a.points_standard
                from (select * from officer_target where month between ? and ?) a
                full join (select * from officer_target where month between ? and ?) b
                    on b.person_id = a.person_id and b.month = a.month and b.known_until = a.known_from) c
            join target_edition e on e.revision = c.revision
            join unit u on u.id = c.unit_id
            join person by on by.id = e.published_by
            left join person p on p.id = c.person_id
            where c.unit_id = any(?)
            """;

    private static final String SELECT = """
            select e.published_at, by.name as published_by, e.edition, e.reason, c.month, u.code, u.name as unit_name,
                p.staff_no, p.name, c.amount_before, c.amount_after, c.stretch_before, c.stretch_after,
                c.points_before, c.points_after
            """ + FROM;

    private final Sql sql;

    ChangeQueries(Sql sql) {
        this.sql = sql;
    }

    Page<TargetChangeView> page(int year, Collection<Long> units, PageRequest page) {
        List<TargetChangeView> items = sql.list(
                SELECT + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                ChangeQueries::view,
                parameters(year, units, page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM, parameters(year, units)));
    }

    List<TargetChangeView> all(int year, Collection<Long> units, PageRequest page) {
        return sql.list(SELECT + "order by " + page.orderBy(SORTS), ChangeQueries::view, parameters(year, units));
    }

    private static Object[] parameters(int year, Collection<Long> units, Object... more) {
        YearMonth from = YearMonth.of(year, 1);
        YearMonth until = YearMonth.of(year, 12);
        Object[] all = new Object[9 + more.length];
        for (int i = 0; i < 8; i += 2) {
            all[i] = from;
            all[i + 1] = until;
        }
        all[8] = units;
        System.arraycopy(more, 0, all, 9, more.length);
        return all;
    }

    private static TargetChangeView view(ResultSet row) throws SQLException {
        return new TargetChangeView(
                Objects.requireNonNull(Sql.instant(row, "published_at")),
                row.getString("published_by"),
                row.getInt("edition"),
                row.getString("reason"),
                Sql.month(row, "month"),
                row.getString("code"),
                row.getString("unit_name"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getBigDecimal("amount_before"),
                row.getBigDecimal("amount_after"),
                row.getBigDecimal("stretch_before"),
                row.getBigDecimal("stretch_after"),
                row.getBigDecimal("points_before"),
                row.getBigDecimal("points_after"));
    }
}
