package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** From publication to the end. Who is addressed is settled when it is published. */
@ApplicationScoped
@Transactional
class PublicationService {
    /** More than 20 working days take, holidays of any length included. */
    private static final int DAYS_AHEAD = 60;

    private final NoticeRepository notices;
    private final NoticeFinder finder;
    private final NoticeCheck check;
    private final Addressees addressees;
    private final Recipients recipients;
    private final NoticeMessages messages;
    private final WorkingCalendar calendar;
    private final Sql sql;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final BankTime time;

    PublicationService(
            NoticeRepository notices,
            NoticeFinder finder,
            NoticeCheck check,
            Addressees addressees,
            Recipients recipients,
            NoticeMessages messages,
            WorkingCalendar calendar,
            Sql sql,
            Audit audit,
            Caller caller,
            Clock clock,
            BankTime time) {
        this.notices = notices;
        this.finder = finder;
        this.check = check;
        this.addressees = addressees;
        this.recipients = recipients;
        this.messages = messages;
        this.calendar = calendar;
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.time = time;
    }

    /** Publishes what the caller has seen or nothing, to whoever is in the audience at this moment but the caller. */
    void publish(UUID id, @Nullable String ifMatch) {
        Notice notice = finder.draft(id, ifMatch);
        NoticeContent content = notice.content();
        check.mustBeGood(content);
        List<Addressee> those = others(notice);
        if (those.isEmpty()) {
            throw ProblemType.NOTICE_REACHES_NOBODY.toException();
        }
        notices.published(notice.series()).ifPresent(former -> supersede(former, content));
        LocalDate today = time.today();
        notice.publish(
                calendar.between(today, today.plusDays(DAYS_AHEAD)).after(today, content.days()),
                caller.personId(),
                clock.instant());
        notices.flush();
        recipients.add(id, those);
        audit.record("NOTICE_PUBLISHED", Notice.TYPE, id.toString(), null, new Published(content, those.size()));
        messages.published(notice, ids(those));
    }

    private record Published(NoticeContent content, int recipients) {}

    private void supersede(Notice former, NoticeContent next) {
        former.supersede(next, time.today());
        notices.flush();
        audit.record(
                "NOTICE_SUPERSEDED", Notice.TYPE, former.id().toString(), null, Map.of("edition", former.edition()));
        messages.over(former);
    }

    /** The matter is over: a former version that would still hold for some days does not either. */
    void withdraw(UUID id, String reason, @Nullable String ifMatch) {
        Notice notice = finder.toWrite(id);
        finder.mustHaveSeen(notice, ifMatch);
        NoticeFinder.mustBePublished(notice);
        notice.withdraw(reason, caller.personId(), clock.instant());
        notices.flush();
        sql.update(
                "update notice set superseded_from = least(superseded_from, ?) where series = ? and status = 'SUPERSEDED'",
                time.today(),
                notice.series());
        audit.record("NOTICE_WITHDRAWN", Notice.TYPE, id.toString(), null, null, reason, Audit.Outcome.DONE);
        messages.over(notice);
        messages.withdrawn(notice, recipients.people(id), reason);
    }

    /** Whoever came into the audience since gets it too; nobody leaves the list. Returns how many came. */
    int addNewcomers(UUID id) {
        Notice notice = finder.toWrite(id);
        NoticeFinder.mustBePublished(notice);
        Set<Long> known = new HashSet<>(recipients.people(id));
        List<Addressee> fresh = others(notice).stream()
                .filter(one -> !known.contains(one.personId()))
                .toList();
        if (!fresh.isEmpty()) {
            recipients.add(id, fresh);
            audit.record("NOTICE_EXTENDED", Notice.TYPE, id.toString(), null, Map.of("recipients", fresh.size()));
            messages.published(notice, ids(fresh));
        }
        return fresh.size();
    }

    private List<Addressee> others(Notice notice) {
        return addressees.of(notice.content().audience(), notice.unitId()).stream()
                .filter(one -> one.personId() != caller.personId())
                .toList();
    }

    private static List<Long> ids(List<Addressee> those) {
        return those.stream().map(Addressee::personId).toList();
    }
}
