package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** Which notices the person was given and what became of them, each try of a check, and the meetings they were in. */
@ApplicationScoped
class NoticePersonalData implements PersonalData {
    private static final List<Column<Given>> GIVEN = List.of(
            new Column<>("addedAt", "notice.addedAt", Given::addedAt),
            new Column<>("title", "notice.title", Given::title),
            new Column<>("edition", "notice.edition", Given::edition),
            new Column<>("readAt", "notice.readAt", Given::readAt),
            new Column<>("acknowledgedAt", "notice.acknowledgedAt", Given::acknowledgedAt),
            new Column<>("tries", "notice.tries", Given::tries),
            new Column<>("remindedAt", "notice.remindedAt", Given::remindedAt));

    private static final List<Column<Attempt>> ATTEMPTS = List.of(
            new Column<>("at", "personal.at", Attempt::at),
            new Column<>("title", "notice.title", Attempt::title),
            new Column<>("answers", "notice.answers", Attempt::answers),
            new Column<>("wrong", "notice.wrong", Attempt::wrong));

    private static final List<Column<Meeting>> MEETINGS = List.of(
            new Column<>("heldOn", "notice.heldOn", Meeting::heldOn),
            new Column<>("title", "notice.title", Meeting::title),
            new Column<>("unitName", "notice.unitName", Meeting::unitName),
            new Column<>("cancelledAt", "notice.cancelledAt", Meeting::cancelledAt));

    private final Sql sql;

    NoticePersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Given(
            Instant addedAt,
            String title,
            int edition,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt,
            int tries,
            @Nullable Instant remindedAt) {}

    private record Attempt(Instant at, String title, String answers, int wrong) {}

    private record Meeting(
            LocalDate heldOn,
            String title,
            String unitName,
            @Nullable Instant cancelledAt) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(74, "notices", GIVEN, sql.list("""
                select r.added_at, n.title, n.edition, r.read_at, r.acknowledged_at, r.tries, r.reminded_at
                from notice_recipient r join notice n on n.id = r.notice_id
                where r.person_id = ? order by r.added_at desc, n.id desc
                """, NoticePersonalData::given, personId)),
                new PersonalSection<>(
                        74, "noticeAttempts", ATTEMPTS, sql.list("""
                select t.at, n.title, t.answers, t.wrong
                from notice_attempt t join notice n on n.id = t.notice_id
                where t.person_id = ? order by t.id desc
                """, NoticePersonalData::attempt, personId)),
                new PersonalSection<>(
                        75, "noticeMeetings", MEETINGS, sql.list("""
                select g.held_on, n.title, u.name, g.cancelled_at
                from notice_attendee a
                join notice_meeting g on g.id = a.meeting_id
                join notice n on n.id = g.notice_id
                join unit u on u.id = g.unit_id
                where a.person_id = ? order by g.held_on desc, g.id desc
                """, NoticePersonalData::meeting, personId)));
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                Objects.requireNonNull(Sql.instant(row, "added_at")),
                row.getString("title"),
                row.getInt("edition"),
                Sql.instant(row, "read_at"),
                Sql.instant(row, "acknowledged_at"),
                row.getInt("tries"),
                Sql.instant(row, "reminded_at"));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getString("title"),
                row.getString("answers"),
                row.getInt("wrong"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                Objects.requireNonNull(Sql.day(row, "held_on")),
                row.getString("title"),
                row.getString("name"),
                Sql.instant(row, "cancelled_at"));
    }
}
