package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;

/** Finds the notice that somebody is about to do something with, and holds it until the end. */
@ApplicationScoped
class NoticeFinder {
    private final NoticeRepository notices;
    private final NoticeSight sight;
    private final NoticeRights rights;
    private final People people;

    NoticeFinder(NoticeRepository notices, NoticeSight sight, NoticeRights rights, People people) {
        this.notices = notices;
        this.sight = sight;
        this.rights = rights;
        this.people = people;
    }

    Notice seen(UUID id) {
        sight.mustSee(id);
        return notices.locked(id).orElseThrow(ProblemType.NOT_FOUND::toException);
    }

    Notice toWrite(UUID id) {
        Notice notice = seen(id);
        rights.mustWrite(notice.unitId());
        return notice;
    }

    /** A draft of the caller's on the version that they saw. */
    Notice draft(UUID id, @Nullable String ifMatch) {
        Notice notice = toWrite(id);
        if (!notice.isDraft()) {
            throw ProblemType.NOTICE_PUBLISHED.toException();
        }
        mustHaveSeen(notice, ifMatch);
        return notice;
    }

    void mustHaveSeen(Notice notice, @Nullable String ifMatch) {
        Version.of(notice.version())
                .mustMatch(
                        ifMatch,
                        () -> new Change(
                                people.byId(notice.changedBy()).orElseThrow().name(), notice.changedAt()));
    }

    static void mustBePublished(Notice notice) {
        if (!notice.isPublished()) {
            throw ProblemType.NOTICE_NOT_PUBLISHED.toException();
        }
    }
}
