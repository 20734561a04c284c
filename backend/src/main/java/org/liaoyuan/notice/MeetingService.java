package org.liaoyuan.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Records that a notice was conveyed in a meeting, and cancels what was recorded wrongly. */
@ApplicationScoped
@Transactional
class MeetingService {
    private final NoticeFinder finder;
    private final NoticeRights rights;
    private final Meetings meetings;
    private final Units units;
    private final Sql sql;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final BankTime time;

    MeetingService(
            NoticeFinder finder,
            NoticeRights rights,
            Meetings meetings,
            Units units,
            Sql sql,
            Audit audit,
            Caller caller,
            Clock clock,
            BankTime time) {
        this.finder = finder;
        this.rights = rights;
        this.meetings = meetings;
        this.units = units;
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.time = time;
    }

    void record(UUID noticeId, NewMeeting wish) {
        Notice notice = finder.seen(noticeId);
        NoticeFinder.mustBePublished(notice);
        Unit unit = units.all()
                .byCode(wish.unitCode())
                .filter(found -> rights.leads(found.id()))
                .orElseThrow(
                        () -> FieldError.pointer("/unitCode", "no-such-unit").toException());
        mustBeSince(notice, wish.heldOn());
        Set<Long> attendees = attendees(noticeId, unit, wish.attendees());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.update("""
                insert into notice_meeting (id, notice_id, unit_id, held_on, note, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, id, noticeId, unit.id(), wish.heldOn(), wish.note(), caller.personId(), clock.instant());
        meetings.attend(id, attendees);
        audit.record(
                "NOTICE_CONVEYED",
                Notice.TYPE,
                noticeId.toString(),
                null,
                Map.of("unitCode", unit.code(), "heldOn", wish.heldOn(), "attendees", wish.attendees()));
    }

    /** Also of a notice that holds no more: its record is to be right all the same. */
    void cancel(UUID noticeId, UUID meetingId, String reason) {
        finder.seen(noticeId);
        if (meetings.unitOf(noticeId, meetingId).filter(rights::leads).isEmpty()) {
            throw ProblemType.NOT_FOUND.toException();
        }
        if (!meetings.cancel(meetingId, caller.personId(), clock.instant(), reason)) {
            throw ProblemType.MEETING_CANCELLED.toException();
        }
        audit.record(
                "NOTICE_CONVEYING_CANCELLED",
                Notice.TYPE,
                noticeId.toString(),
                null,
                Map.of("meeting", meetingId, "reason", reason));
    }

    private void mustBeSince(Notice notice, LocalDate heldOn) {
        LocalDate today = time.today();
        if (heldOn.isAfter(today)) {
            throw FieldError.pointer("/heldOn", "future-day", today).toException();
        }
        LocalDate published = LocalDate.ofInstant(Objects.requireNonNull(notice.publishedAt()), BankTime.ZONE);
        if (heldOn.isBefore(published)) {
            throw FieldError.pointer("/heldOn", "before-publication", published).toException();
        }
    }

    private Set<Long> attendees(UUID noticeId, Unit unit, List<String> staffNos) {
        Map<String, Long> known = meetings.recipients(noticeId, units.all().withBelow(unit.id()));
        List<FieldError> errors = new ArrayList<>();
        Set<Long> found = new LinkedHashSet<>();
        for (int at = 0; at < staffNos.size(); at++) {
            Long person = known.get(staffNos.get(at));
            if (person == null) {
                errors.add(FieldError.pointer("/attendees/" + at, "no-such-recipient"));
            } else {
                found.add(person);
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
        return found;
    }
}
