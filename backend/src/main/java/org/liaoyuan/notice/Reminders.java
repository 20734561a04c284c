package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;

/** Reminds whoever has not acknowledged a notice, each of them once a day at most. */
@ApplicationScoped
class Reminders {
    private final Recipients recipients;
    private final NoticeMessages messages;
    private final Audit audit;

    Reminders(Recipients recipients, NoticeMessages messages, Audit audit) {
        this.recipients = recipients;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Returns how many were reminded.
     *
     * @param units null for everywhere
     */
    int remind(Notice notice, @Nullable Collection<Long> units) {
        List<Long> reminded = recipients.remind(notice.id(), units);
        if (!reminded.isEmpty()) {
            audit.record(
                    "NOTICE_REMINDED",
                    Notice.TYPE,
                    notice.id().toString(),
                    null,
                    Map.of("recipients", reminded.size()));
            messages.reminded(notice, reminded);
        }
        return reminded.size();
    }
}
