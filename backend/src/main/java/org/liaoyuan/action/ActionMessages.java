package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.organisation.People;

/** Tells those concerned what happened to an action, and whose turn it is. */
@ApplicationScoped
class ActionMessages {
    private final Messages messages;
    private final Superiors superiors;
    private final RoleHolders holders;
    private final People people;

    ActionMessages(Messages messages, Superiors superiors, RoleHolders holders, People people) {
        this.messages = messages;
        this.superiors = superiors;
        this.holders = holders;
        this.people = people;
    }

    void assigned(TrackedAction action) {
        messages.send(todo(action, action.ownerId(), "ACTION_ASSIGNED", null));
    }

    /** Whatever was to be done about it before is not any more: now it is another's turn, or nobody's. */
    void moved(TrackedAction action, ActionMove move, @Nullable String words) {
        if (move == ActionMove.START) {
            return;
        }
        messages.settle(action.subject());
        switch (move) {
            case SUBMIT ->
                messages.send(judges(action).stream()
                        .map(judge -> todo(action, judge, "ACTION_SUBMITTED", null))
                        .toList());
            case RETURN -> messages.send(todo(action, action.ownerId(), "ACTION_RETURNED", words));
            case ACCEPT -> messages.send(notice(action, action.ownerId(), "ACTION_ACCEPTED", words));
            default -> messages.send(notice(action, action.ownerId(), "ACTION_CANCELLED", words));
        }
    }

    void dueSoon(TrackedAction action) {
        messages.send(notice(action, action.ownerId(), "ACTION_DUE_SOON", null));
    }

    void overdue(TrackedAction action) {
        messages.send(notice(action, action.ownerId(), "ACTION_OVERDUE", null));
    }

    void escalated(TrackedAction action, List<Long> superiorIds) {
        messages.send(superiorIds.stream()
                .map(superior -> todo(action, superior, "ACTION_ESCALATED", null))
                .toList());
    }

    /** Who gave it, as long as they have a role here; else whoever stands above the owner. */
    private List<Long> judges(TrackedAction action) {
        Long assignedBy = action.assignedBy();
        return assignedBy != null && !holders.of(assignedBy).isEmpty()
                ? List.of(assignedBy)
                : superiors.at(1, action.ownerRole(), action.unitId(), action.ownerId());
    }

    private Message todo(TrackedAction action, long recipient, String kind, @Nullable String words) {
        return Message.todo(recipient, kind, arguments(action, words), action.dueOn())
                .linkedTo("/actions/" + action.id())
                .about(action.subject());
    }

    private Message notice(TrackedAction action, long recipient, String kind, @Nullable String words) {
        return Message.notice(recipient, kind, arguments(action, words))
                .linkedTo("/actions/" + action.id())
                .about(action.subject());
    }

    private Map<String, Object> arguments(TrackedAction action, @Nullable String words) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "title", action.title(),
                "owner", people.byId(action.ownerId()).orElseThrow().name(),
                "due", action.dueOn().toString()));
        if (words != null) {
            arguments.put("words", words);
        }
        return arguments;
    }
}
