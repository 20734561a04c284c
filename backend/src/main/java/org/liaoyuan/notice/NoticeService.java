package org.liaoyuan.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.problem.ProblemType;

/** Drafts: they change and go as their unit likes. */
@ApplicationScoped
@Transactional
class NoticeService {
    private final NoticeRepository notices;
    private final NoticeFinder finder;
    private final NoticeRights rights;
    private final NoticeCheck check;
    private final Attachments attachments;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices,
            NoticeFinder finder,
            NoticeRights rights,
            NoticeCheck check,
            Attachments attachments,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.finder = finder;
        this.rights = rights;
        this.check = check;
        this.attachments = attachments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    UUID draft(NoticeDraft draft) {
        NoticeContent content = draft.content();
        check.mustBeGood(content);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return keep(new Notice(id, rights.issuer(content.audience()), content, caller.personId(), clock.instant()));
    }

    /** The draft of the next version of a published or withdrawn notice: it begins with its words and its files. */
    UUID revise(UUID id) {
        Notice notice = finder.toWrite(id);
        if (notice.isDraft() || notices.hasDraft(notice.series())) {
            throw ProblemType.NOTICE_IN_DRAFT.toException();
        }
        int edition = notices.lastEdition(notice.series()) + 1;
        UUID next = UuidCreator.getTimeOrderedEpoch();
        attachments.copy(Notice.TYPE, id, next);
        return keep(notice.next(next, edition, caller.personId(), clock.instant()));
    }

    private UUID keep(Notice notice) {
        notices.persistAndFlush(notice);
        audit.record("NOTICE_DRAFTED", Notice.TYPE, notice.id().toString(), null, notice.content());
        return notice.id();
    }

    void rewrite(UUID id, NoticeDraft draft, @Nullable String ifMatch) {
        Notice notice = finder.draft(id, ifMatch);
        NoticeContent before = notice.content();
        NoticeContent content = draft.content();
        check.mustBeGood(content);
        notice.rewrite(issuer(notice, content.audience()), content, caller.personId(), clock.instant());
        notices.flush();
        audit.record("NOTICE_CHANGED", Notice.TYPE, id.toString(), before, content);
    }

    /** A next version stays with the unit whose first it was. */
    private long issuer(Notice notice, Audience audience) {
        if (notice.edition() == 1) {
            return rights.issuer(audience);
        }
        rights.mustCover(notice.unitId(), audience);
        return notice.unitId();
    }

    /** Its files go with it. */
    void delete(UUID id, @Nullable String ifMatch) {
        Notice notice = finder.draft(id, ifMatch);
        attachments.removeAll(Notice.TYPE, id);
        notices.delete(notice);
        audit.record("NOTICE_DELETED", Notice.TYPE, id.toString(), notice.content(), null);
    }
}
