package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Reads warnings within a scope, each with the proof of its message and how far its measures are. */
@ApplicationScoped
class WarningQueries {
    private static final SortKeys SORTS = SortKeys.by("w.month desc, w.streak desc, w.staff_no", "w.id")
            .and("month", "w.month")
            .and("staffNo", "w.staff_no")
            .and("name", "w.name")
            .and("streak", "w.streak")
            .and("missingAmount", "(w.lifeline_amount - w.amount)")
            .and("measuresOverdue", "w.overdue");

    /** Begins with today, once. */
    private static final String FROM = """
            from (
                select r.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name, m.id as message_id, m.sent_at,
                    m.delivered_at, m.read_at, t.measures, t.done, t.overdue
                from warning r
                join person p on p.id = r.person_id
                join unit u on u.id = r.unit_id
                left join message m on m.object_type = 'warning' and m.object_id = r.id::text
                    and m.recipient = r.person_id
                cross join lateral (
                    select count(*) as measures, count(*) filter (where a.status = 'DONE') as done,
                        count(*) filter (where a.id is null or a.ended_at is null and a.due_on < ?) as overdue
                    from measure s left join tracked_action a on a.id = s.action_id
                    where s.warning_id = r.id) t) w
            """;

    private final Sql sql;
    private final Units units;
    private final BankTime time;

    WarningQueries(Sql sql, Units units, BankTime time) {
        this.sql = sql;
        this.units = units;
        this.time = time;
    }

    Page<WarningView> page(Scope scope, WarningFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        List<WarningView> items = sql.list(
                "select w.* " + FROM + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                row -> view(row, scope),
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<WarningView> all(Scope scope, WarningFilter filter, PageRequest page) {
        Conditions search = search(scope, filter);
        return sql.list(
                "select w.* " + FROM + search.where() + "order by " + page.orderBy(SORTS),
                row -> view(row, scope),
                search.parameters());
    }

    /** Empty for one out of sight. */
    Optional<WarningView> find(Scope scope, UUID id) {
        Conditions search = search(scope, new WarningFilter()).and("w.id = ?", id);
        return sql.one("select w.* " + FROM + search.where(), row -> view(row, scope), search.parameters());
    }

    private Conditions search(Scope scope, WarningFilter filter) {
        Conditions search = OfficerSearch.of(scope, filter.unit, filter.q, units.all(), "w", time.today());
        if (filter.month != null) {
            search.and("w.month = ?", filter.month);
        }
        if (filter.stage != null) {
            search.and("w.stage = ?", filter.stage);
        }
        if (filter.read != null) {
            search.and(filter.read ? "w.read_at is not null" : "w.read_at is null");
        }
        if (filter.overdue != null) {
            search.and(filter.overdue ? "w.overdue > 0" : "w.overdue = 0");
        }
        return search;
    }

    private static WarningView view(ResultSet row, Scope scope) throws SQLException {
        boolean own = row.getLong("person_id") == scope.personId();
        IssuedWarning warning = WarningStore.warning(row, row.getObject("id", UUID.class));
        return new WarningView(
                warning.id(),
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                warning.month(),
                warning.stage(),
                warning.streak(),
                warning.amount(),
                warning.lifelineAmount(),
                warning.lifelineAmount().subtract(warning.amount()),
                row.getInt("measures"),
                row.getInt("done"),
                row.getInt("overdue"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "read_at"),
                own ? row.getObject("message_id", UUID.class) : null);
    }
}
