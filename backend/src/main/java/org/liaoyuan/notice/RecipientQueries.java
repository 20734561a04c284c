package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.paging.SortKeys;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** How far one notice has come with its recipients, within a scope. Delivered is what a message about it, or it itself, was. */
@ApplicationScoped
class RecipientQueries {
    private static final SortKeys SORTS = SortKeys.by("u.code, r.role, p.staff_no", "r.person_id")
            .and("unit", "u.code")
            .and("staffNo", "p.staff_no")
            .and("readAt", "r.read_at")
            .and("acknowledgedAt", "r.acknowledged_at")
            .and("tries", "r.tries");
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FROM = """
             from notice_recipient r
            join person p on p.id = r.person_id
            join unit u on u.id = r.unit_id
            left join (
                select recipient, min(delivered_at) as delivered_at from message
                where object_type = 'notice' and object_id = ? group by recipient) m on m.recipient = r.person_id
            left join (
                select a.person_id, min(g.held_on) as held_on
                from notice_meeting g join notice_attendee a on a.meeting_id = g.id
                where g.notice_id = ? and g.cancelled_at is null group by a.person_id) c on c.person_id = r.person_id
            """;

    private final Sql sql;
    private final Units units;

    RecipientQueries(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    List<RecipientRow> page(UUID notice, Scope scope, RecipientFilter filter, PageRequest page) {
        return rows(of(notice, scope, filter), page, page.size(), page.offset());
    }

    long count(UUID notice, Scope scope, RecipientFilter filter) {
        Conditions conditions = of(notice, scope, filter);
        return sql.count("select count(*)" + FROM + conditions.where(), conditions.parameters());
    }

    void all(UUID notice, Scope scope, RecipientFilter filter, PageRequest page, Consumer<RecipientRow> sink) {
        Conditions conditions = of(notice, scope, filter);
        long offset = 0;
        List<RecipientRow> rows = rows(conditions, page, ROWS_AT_ONCE, offset);
        while (!rows.isEmpty()) {
            rows.forEach(sink);
            offset += ROWS_AT_ONCE;
            rows = rows(conditions, page, ROWS_AT_ONCE, offset);
        }
    }

    private List<RecipientRow> rows(Conditions conditions, PageRequest page, int size, long offset) {
        return sql.list(
                "select p.staff_no, p.name, r.role, u.code, u.name as unit, least(m.delivered_at, r.read_at) as delivered_at,"
                        + " r.read_at, r.acknowledged_at, r.tries, c.held_on, r.reminded_at" + FROM + conditions.where()
                        + "order by " + page.orderBy(SORTS) + " limit ? offset ?",
                RecipientQueries::row,
                conditions.parameters(size, offset));
    }

    /**
     * Numbers of each unit by itself, without those below it.
     *
     * @param today its beginning
     */
    Map<Long, Reach> reaches(UUID notice, Scope scope, Instant today) {
        Conditions conditions = new Conditions(notice.toString(), notice, today).and("r.notice_id = ?", notice);
        NoticeSight.narrowRecipients(conditions, scope);
        Map<Long, Reach> reaches = new HashMap<>();
        sql.list(
                """
                select r.unit_id, count(*) as recipients, count(least(m.delivered_at, r.read_at)) as delivered,
                    count(r.read_at) as read, count(r.acknowledged_at) as acknowledged, count(c.held_on) as conveyed,
                    count(*) filter (where r.reminded_at >= today.begin) as reminded,
                    count(*) filter (where r.acknowledged_at is null and coalesce(r.reminded_at < today.begin, true))
                        as remindable,
                    max(r.reminded_at) filter (where r.reminded_at >= today.begin) as reminded_at
                """ + FROM + "cross join (select ?::timestamptz as begin) today" + conditions.where()
                        + "group by r.unit_id",
                row -> reaches.put(
                        row.getLong("unit_id"),
                        new Reach(
                                row.getLong("recipients"),
                                row.getLong("delivered"),
                                row.getLong("read"),
                                row.getLong("acknowledged"),
                                row.getLong("conveyed"),
                                row.getLong("reminded"),
                                row.getLong("remindable"),
                                Sql.instant(row, "reminded_at"))),
                conditions.parameters());
        return reaches;
    }

    private Conditions of(UUID notice, Scope scope, RecipientFilter filter) {
        Conditions conditions = new Conditions(notice.toString(), notice).and("r.notice_id = ?", notice);
        NoticeSight.narrowRecipients(conditions, scope);
        if (filter.unit != null && !filter.unit.isBlank()) {
            conditions.and("r.unit_id = any(?)", units.all().askedWithBelow(filter.unit));
        }
        return filter.missing == null ? conditions : conditions.and(filter.missing.isMissing());
    }

    private static RecipientRow row(ResultSet row) throws SQLException {
        return new RecipientRow(
                row.getString("staff_no"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("code"),
                row.getString("unit"),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "read_at"),
                Sql.instant(row, "acknowledged_at"),
                row.getInt("tries"),
                Sql.day(row, "held_on"),
                Sql.instant(row, "reminded_at"));
    }
}
