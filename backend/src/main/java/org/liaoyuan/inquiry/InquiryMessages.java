package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.TextKey;
import org.liaoyuan.organisation.People;

/** Tells the officer what happens to an inquiry, and head office that it waits. What it is about in detail is in the app. */
@ApplicationScoped
class InquiryMessages {
    private final Messages messages;
    private final RoleHolders holders;
    private final People people;

    InquiryMessages(Messages messages, RoleHolders holders, People people) {
        this.messages = messages;
        this.holders = holders;
        this.people = people;
    }

    /** Everybody's to-do until somebody takes it. */
    void asked(Inquiry inquiry) {
        messages.send(headOffice(inquiry)
                .map(person -> todo(inquiry, person, "INQUIRY_ASKED"))
                .toList());
    }

    void taken(Inquiry inquiry, long owner) {
        messages.settle(inquiry.subject());
        messages.send(
                List.of(todo(inquiry, owner, "INQUIRY_YOURS"), notice(inquiry, inquiry.personId(), "INQUIRY_TAKEN")));
    }

    void answered(Inquiry inquiry, InquiryOutcome outcome) {
        messages.settle(inquiry.subject());
        messages.send(notice(inquiry, inquiry.personId(), "INQUIRY_" + outcome));
    }

    void withdrawn(Inquiry inquiry) {
        messages.settle(inquiry.subject());
        if (inquiry.ownerId() != null) {
            messages.send(notice(inquiry, inquiry.ownerId(), "INQUIRY_WITHDRAWN"));
        }
    }

    void dueSoon(Inquiry inquiry) {
        Stream<Long> those = inquiry.ownerId() == null ? headOffice(inquiry) : Stream.of(inquiry.ownerId());
        messages.send(
                those.map(person -> notice(inquiry, person, "INQUIRY_DUE_SOON")).toList());
    }

    /** Above head office there is nobody: so all of it is told, and the auditors are. */
    void overdue(Inquiry inquiry) {
        messages.send(Stream.of(
                        headOffice(inquiry).map(person -> todo(inquiry, person, "INQUIRY_OVERDUE")),
                        holders.holders(Role.AUDITOR).stream()
                                .filter(person -> person != inquiry.personId())
                                .map(person -> notice(inquiry, person, "INQUIRY_OVERDUE")),
                        Stream.of(notice(inquiry, inquiry.personId(), "INQUIRY_LATE")))
                .flatMap(each -> each)
                .toList());
    }

    private Stream<Long> headOffice(Inquiry inquiry) {
        return holders.holders(Role.HEAD_OFFICE).stream().filter(person -> person != inquiry.personId());
    }

    private Message todo(Inquiry inquiry, long recipient, String kind) {
        return Message.todo(recipient, kind, arguments(inquiry), inquiry.dueOn())
                .linkedTo("/inquiries/" + inquiry.id())
                .about(inquiry.subject());
    }

    private Message notice(Inquiry inquiry, long recipient, String kind) {
        return Message.notice(recipient, kind, arguments(inquiry))
                .linkedTo("/inquiries/" + inquiry.id())
                .about(inquiry.subject());
    }

    private Map<String, Object> arguments(Inquiry inquiry) {
        return Map.of(
                "officer", people.byId(inquiry.personId()).orElseThrow().name(),
                "kind", new TextKey("inquiry." + inquiry.kind()),
                "month", inquiry.month().toString(),
                "due", inquiry.dueOn().toString());
    }
}
