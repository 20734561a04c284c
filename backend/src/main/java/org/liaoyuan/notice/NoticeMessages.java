package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.organisation.Units;

/** Tells recipients of a notice; the to-do ends when they acknowledge it, or when it does not hold any more. */
@ApplicationScoped
class NoticeMessages {
    private final Messages messages;
    private final Units units;

    NoticeMessages(Messages messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    void published(Notice notice, Collection<Long> recipients) {
        String kind = notice.edition() == 1 ? "NOTICE_PUBLISHED" : "NOTICE_REVISED";
        messages.send(recipients.stream()
                .map(recipient -> Message.todo(recipient, kind, arguments(notice), notice.dueOn())
                        .linkedTo(address(notice))
                        .about(notice.subject()))
                .toList());
    }

    void reminded(Notice notice, Collection<Long> recipients) {
        tell(notice, recipients, "NOTICE_REMINDER", arguments(notice));
    }

    void withdrawn(Notice notice, Collection<Long> recipients, String reason) {
        tell(
                notice,
                recipients,
                "NOTICE_WITHDRAWN",
                Map.of("title", notice.content().title(), "reason", reason));
    }

    private void tell(Notice notice, Collection<Long> recipients, String kind, Map<String, Object> arguments) {
        messages.send(recipients.stream()
                .map(recipient -> Message.notice(recipient, kind, arguments)
                        .linkedTo(address(notice))
                        .about(notice.subject()))
                .toList());
    }

    /** Nothing is to be done about it any more, by anybody. */
    void over(Notice notice) {
        messages.settle(notice.subject());
    }

    void acknowledged(Notice notice, long recipient) {
        messages.settle(notice.subject(), recipient);
    }

    private Map<String, Object> arguments(Notice notice) {
        return Map.of(
                "title", notice.content().title(),
                "unit", units.all().unit(notice.unitId()).name(),
                "effective", notice.content().effectiveOn().toString(),
                "due", Objects.requireNonNull(notice.dueOn()).toString());
    }

    private static String address(Notice notice) {
        return "/notices/" + notice.id();
    }
}
