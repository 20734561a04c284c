package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** The administrator's list of people. No scope narrows it: whoever keeps accounts keeps everybody's. */
@ApplicationScoped
class PeopleQueries {
    static final SortKeys SORTS = SortKeys.by("p.staff_no", "p.id")
            .and("staffNo", "p.staff_no")
            .and("name", "p.name")
            .and("unitCode", "u.code");

    private static final String HELD = """
            with held as (
                select person_id, 'OFFICER' as role, unit_id from assignment
                where known_until is null and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
                union all
                select person_id, role, unit_id from role_grant
                where valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
            )
            """;

    private static final String ROWS = """
            select p.staff_no, p.name, u.code, u.name as unit_name,
                array(select distinct h.role from held h where h.person_id = p.id) as roles,
                coalesce(a.disabled, true) as disabled, a.password_hash is not null as has_password, a.locked_until
            """;

    private static final String FROM = """
            from person p
            join unit u on u.id = p.unit_id
            left join account a on a.person_id = p.id
            """;

    private final Sql sql;
    private final Units units;
    private final BankTime time;
    private final Clock clock;

    PeopleQueries(Sql sql, Units units, BankTime time, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.time = time;
        this.clock = clock;
    }

    Page<PersonRow> page(PeopleFilter filter, PageRequest page) {
        Conditions search = search(filter);
        String order = order(page) + " limit ? offset ?";
        return page.of(
                rows(search, order, page.size(), page.offset()),
                sql.count(HELD + "select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<PersonRow> all(PeopleFilter filter, PageRequest page) {
        return rows(search(filter), order(page));
    }

    private static String order(PageRequest page) {
        return "order by " + page.orderBy(SORTS);
    }

    private List<PersonRow> rows(Conditions search, String order, Object... after) {
        return sql.list(HELD + ROWS + FROM + search.where() + order, this::row, search.parameters(after));
    }

    private PersonRow row(ResultSet row) throws SQLException {
        List<Role> roles = roles(row.getArray("roles"));
        return new PersonRow(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("code"),
                row.getString("unit_name"),
                roles,
                AccountStatus.of(row, !roles.isEmpty(), clock.instant()));
    }

    private static List<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    private Conditions search(PeopleFilter filter) {
        LocalDate today = time.today();
        Conditions where = new Conditions(today, today, today, today);
        if (filter.q != null && !filter.q.isBlank()) {
            String text = filter.q.strip();
            where.and("(strpos(lower(p.name), lower(?)) > 0 or starts_with(lower(p.staff_no), lower(?)))", text, text);
        }
        if (filter.unit != null && !filter.unit.isBlank()) {
            List<Long> ids = List.copyOf(units.all().askedWithBelow(filter.unit));
            where.and(
                    "(p.unit_id = any(?) or exists (select 1 from held h where h.person_id = p.id and h.unit_id = any(?)))",
                    ids,
                    ids);
        }
        if (filter.role != null) {
            where.and("exists (select 1 from held h where h.person_id = p.id and h.role = ?)", filter.role);
        }
        return where;
    }
}
