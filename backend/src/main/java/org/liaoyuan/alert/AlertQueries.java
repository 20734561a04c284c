package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** Reads alerts within a scope, each with the proof of its message and with how it stands now. */
@ApplicationScoped
class AlertQueries {
    private static final SortKeys SORTS = SortKeys.by("a.raised_on desc, a.level desc, a.staff_no", "a.id")
            .and("raisedOn", "a.raised_on")
            .and("month", "a.month")
            .and("staffNo", "a.staff_no")
            .and("name", "a.name")
            .and("level", "a.level")
            .and("projectedAmount", "a.projected")
            .and("missingAmount", "(a.limit_amount - a.amount)");

    /** A closed month has decided; what an open one shows is what the latest look found. */
    private static final String STATE = """
            case
                when om.closed and om.exempt_reason is not null then 'CLEARED'
                when om.closed and (om.attainment = 'BELOW_LIFELINE' or om.attainment = 'BELOW_FLOOR' and r.level = 'FLOOR')
                    then 'MISSED'
                when om.closed then 'REACHED'
                when not r.standing then 'CLEARED'
                when r.level = 'FLOOR' and exists (select from alert o where o.month = r.month
                    and o.person_id = r.person_id and o.level = 'LIFELINE' and o.standing) then 'ESCALATED'
                else 'STANDING'
            end""";

    private static final String FROM = """
            from (
                select r.*, p.staff_no, p.name, u.code as unit_code, u.name as unit_name, %s as state,
                    case when om.closed and om.unit_id = r.unit_id then om.amount end as final_amount,
                    m.id as message_id, m.sent_at, m.delivered_at, m.read_at
                from alert r
                join person p on p.id = r.person_id
                join unit u on u.id = r.unit_id
                left join officer_month om on om.month = r.month and om.person_id = r.person_id
                join message m on m.object_type = 'alert' and m.object_id = r.id::text and m.recipient = r.person_id) a
            """.formatted(STATE);

    private final Sql sql;
    private final Units units;

    AlertQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    Page<AlertView> page(Scope scope, AlertFilter filter, PageRequest page) {
        Conditions search = AlertSearch.of(scope, filter, units.all());
        List<AlertView> items = sql.list(
                "select a.* " + FROM + search.where() + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                row -> view(row, scope),
                search.parameters(page.size(), page.offset()));
        return page.of(items, sql.count("select count(*) " + FROM + search.where(), search.parameters()));
    }

    List<AlertView> all(Scope scope, AlertFilter filter, PageRequest page) {
        Conditions search = AlertSearch.of(scope, filter, units.all());
        return sql.list(
                "select a.* " + FROM + search.where() + "order by " + page.orderBy(SORTS),
                row -> view(row, scope),
                search.parameters());
    }

    private static AlertView view(ResultSet row, Scope scope) throws SQLException {
        boolean own = row.getLong("person_id") == scope.personId();
        return new AlertView(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Sql.month(row, "month"),
                AlertLevel.valueOf(row.getString("level")),
                AlertState.valueOf(row.getString("state")),
                Objects.requireNonNull(Sql.day(row, "since")),
                Objects.requireNonNull(Sql.day(row, "raised_on")),
                Objects.requireNonNull(Sql.day(row, "as_of")),
                row.getInt("remaining"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("projected"),
                row.getBigDecimal("limit_amount"),
                row.getBigDecimal("limit_amount").subtract(row.getBigDecimal("amount")),
                row.getBigDecimal("per_day"),
                row.getBigDecimal("final_amount"),
                Objects.requireNonNull(Sql.instant(row, "sent_at")),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "read_at"),
                own ? row.getObject("message_id", UUID.class) : null);
    }
}
