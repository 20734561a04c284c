package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.attachment.AttachmentOwner;
import org.liaoyuan.platform.problem.ProblemType;

/** Files come and go with the draft; whoever reads the notice reads them. */
@ApplicationScoped
class NoticeFiles implements AttachmentOwner {
    private final NoticeFinder finder;
    private final NoticeSight sight;

    NoticeFiles(NoticeFinder finder, NoticeSight sight) {
        this.finder = finder;
        this.sight = sight;
    }

    @Override
    public String type() {
        return Notice.TYPE;
    }

    @Override
    public void mustBeSeen(String id) {
        sight.mustSee(uuid(id));
    }

    /** Holds the notice's row until the end of a transaction: no file goes while it is published. */
    @Override
    public void mustBeOpen(String id) {
        if (!finder.toWrite(uuid(id)).isDraft()) {
            throw ProblemType.NOTICE_PUBLISHED.toException();
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw ProblemType.NOT_FOUND.toException();
        }
    }
}
