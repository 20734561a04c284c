package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** The tables of meetings in which notices were conveyed. */
@ApplicationScoped
class Meetings {
    private static final String SELECT = """
            select g.id, u.code, u.name as unit, g.held_on, g.note, p.name as recorded_by, g.recorded_at,
                g.unit_id, c.name as cancelled_by, g.cancelled_at, g.cancelled_for,
                (select array_agg(o.name order by o.staff_no)
                    from notice_attendee a join person o on o.id = a.person_id where a.meeting_id = g.id) as attendees
            from notice_meeting g
            join unit u on u.id = g.unit_id
            join person p on p.id = g.recorded_by
            left join person c on c.id = g.cancelled_by
            """;

    private final Sql sql;

    Meetings(Sql sql) {
        this.sql = sql;
    }

    /**
     * The latest first.
     *
     * @param leads the units whose records the reader may cancel
     */
    List<MeetingView> of(UUID notice, Scope scope, LongPredicate leads) {
        Conditions conditions = new Conditions().and("g.notice_id = ?", notice);
        if (!scope.bank()) {
            conditions.and("g.unit_id = any(?)", List.copyOf(scope.units()));
        }
        return sql.list(
                SELECT + conditions.where() + "order by g.held_on desc, g.id desc",
                row -> view(row, leads),
                conditions.parameters());
    }

    /** Recipients of these units by staff number. */
    Map<String, Long> recipients(UUID notice, Collection<Long> units) {
        Map<String, Long> found = new HashMap<>();
        sql.list("""
                select p.staff_no, p.id from notice_recipient r join person p on p.id = r.person_id
                where r.notice_id = ? and r.unit_id = any(?)
                """, row -> found.put(row.getString("staff_no"), row.getLong("id")), notice, units);
        return found;
    }

    void attend(UUID meeting, Collection<Long> people) {
        sql.batch(
                "insert into notice_attendee (meeting_id, person_id) values (?, ?)",
                people.stream()
                        .map(person -> new @Nullable Object[] {meeting, person})
                        .toList());
    }

    /** The unit of a meeting, while it is of this notice. */
    Optional<Long> unitOf(UUID notice, UUID meeting) {
        return sql.one(
                "select unit_id from notice_meeting where id = ? and notice_id = ?",
                row -> row.getLong(1),
                meeting,
                notice);
    }

    /** Whether it was not cancelled before. */
    boolean cancel(UUID meeting, long by, Instant at, String reason) {
        return sql.update("""
                        update notice_meeting set cancelled_by = ?, cancelled_at = ?, cancelled_for = ?
                        where id = ? and cancelled_at is null
                        """, by, at, reason, meeting) == 1;
    }

    private static MeetingView view(ResultSet row, LongPredicate leads) throws SQLException {
        MeetingView.Cancellation cancelled = cancellation(row);
        return new MeetingView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("unit"),
                Objects.requireNonNull(Sql.day(row, "held_on")),
                Arrays.asList((String[]) row.getArray("attendees").getArray()),
                row.getString("note"),
                row.getString("recorded_by"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")),
                cancelled,
                cancelled == null && leads.test(row.getLong("unit_id")));
    }

    private static MeetingView.@Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "cancelled_at");
        return at == null
                ? null
                : new MeetingView.Cancellation(row.getString("cancelled_by"), at, row.getString("cancelled_for"));
    }
}
