package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.persistence.Conditions;
import org.liaoyuan.platform.persistence.Sql;

/** The tables of meetings in which notices were conveyed. */
@ApplicationScoped
class Meetings {
    private static final String SELECT = """
            select g.id, u.code, u.name as unit, g.held_on, g.note, p.name as recorded_by, g.recorded_at,
                (select array_agg(o.name order by o.staff_no)
                    from notice_attendee a join person o on o.id = a.person_id where a.meeting_id = g.id) as attendees
            from notice_meeting g
            join unit u on u.id = g.unit_id
            join person p on p.id = g.recorded_by
            """;

    private final Sql sql;

    Meetings(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<MeetingView> of(UUID notice, Scope scope) {
        Conditions conditions = new Conditions().and("g.notice_id = ?", notice);
        if (!scope.bank()) {
            conditions.and("g.unit_id = any(?)", List.copyOf(scope.units()));
        }
        return sql.list(
                SELECT + conditions.where() + "order by g.held_on desc, g.id desc",
                Meetings::view,
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

    private static MeetingView view(ResultSet row) throws SQLException {
        return new MeetingView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("unit"),
                Objects.requireNonNull(Sql.day(row, "held_on")),
                Arrays.asList((String[]) row.getArray("attendees").getArray()),
                row.getString("note"),
                row.getString("recorded_by"),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }
}
