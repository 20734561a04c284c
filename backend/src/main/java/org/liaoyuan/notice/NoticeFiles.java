package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.attachment.AttachmentOwner;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.ProblemType;

/** Files come and go with the draft; whoever reads the notice reads them. */
@ApplicationScoped
class NoticeFiles implements AttachmentOwner {
    private final Sql sql;
    private final NoticeSight sight;
    private final NoticeRights rights;

    NoticeFiles(Sql sql, NoticeSight sight, NoticeRights rights) {
        this.sql = sql;
        this.sight = sight;
        this.rights = rights;
    }

    private record Held(NoticeStatus status, long unitId) {}

    @Override
    public String type() {
        return Notice.TYPE;
    }

    @Override
    public void mustBeSeen(UUID id) {
        sight.mustSee(id);
    }

    /** Holds the notice's row until the end of a transaction: no file goes while it is published. */
    @Override
    public void mustBeOpen(UUID id) {
        sight.mustSee(id);
        Held held = sql.one(
                        "select status, unit_id from notice where id = ? for update",
                        row -> new Held(NoticeStatus.valueOf(row.getString("status")), row.getLong("unit_id")),
                        id)
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        rights.mustWrite(held.unitId());
        if (held.status() != NoticeStatus.DRAFT) {
            throw ProblemType.NOTICE_PUBLISHED.toException();
        }
    }
}
