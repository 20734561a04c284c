package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.TextKey;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Units;

/** Tells the officer, the branch and head office what happened to a case, and whose turn it is until when. */
@ApplicationScoped
class ExitMessages {
    private final Messages messages;
    private final RoleHolders holders;
    private final Units units;
    private final People people;

    ExitMessages(Messages messages, RoleHolders holders, Units units, People people) {
        this.messages = messages;
        this.holders = holders;
        this.units = units;
        this.people = people;
    }

    void opened(ExitCase one) {
        List<Message> all = new ArrayList<>();
        all.add(todo(one, one.personId(), "EXIT_STATE_VIEW", one.statementDueOn(), null));
        all.addAll(todos(one, branch(one), "EXIT_TO_PROPOSE", null));
        messages.send(all);
    }

    /** Whatever was another's to do about it is so no more; the officer's statement is wanted to the end. */
    void moved(ExitCase one, ExitStepKind kind, String words) {
        if (kind == ExitStepKind.STATED) {
            messages.settle(one.subject(), one.personId());
            messages.send(notices(one, branch(one), "EXIT_STATED", words));
            return;
        }
        messages.settle(one.subject());
        List<Message> all = new ArrayList<>();
        if (!one.state().status().ended() && !one.stated()) {
            all.add(todo(one, one.personId(), "EXIT_STATE_VIEW", one.statementDueOn(), null));
        }
        switch (kind) {
            case PROPOSED -> {
                all.addAll(todos(one, headOffice(one), "EXIT_TO_DECIDE", words));
                all.addAll(notices(one, List.of(one.personId()), "EXIT_PROPOSED", words));
            }
            case APPEALED -> all.addAll(todos(one, headOffice(one), "EXIT_TO_ANSWER", words));
            case RETURNED, APPEAL_UPHELD -> {
                all.addAll(todos(one, branch(one), "EXIT_RETURNED", words));
                all.addAll(notices(one, List.of(one.personId()), "EXIT_TAKEN_BACK", words));
            }
            case APPEAL_REJECTED -> {
                all.addAll(todos(one, headOffice(one), "EXIT_TO_DECIDE", words));
                all.addAll(notices(one, List.of(one.personId()), "EXIT_APPEAL_REJECTED", words));
            }
            default -> {
                all.addAll(notices(one, List.of(one.personId()), "EXIT_DECIDED", words));
                all.addAll(notices(one, branch(one), "EXIT_DECIDED", words));
            }
        }
        messages.send(all);
    }

    void withdrawn(ExitCase one) {
        messages.settle(one.subject());
        List<Message> all = new ArrayList<>(notices(one, List.of(one.personId()), "EXIT_WITHDRAWN", null));
        all.addAll(notices(one, branch(one), "EXIT_WITHDRAWN", null));
        messages.send(all);
    }

    /** What the branch lets lie is head office's to know; what head office lets lie, the auditors'. */
    void overdue(ExitCase one) {
        List<Long> above = one.state().status() == ExitStatus.OPEN ? headOffice(one) : holders.holders(Role.AUDITOR);
        messages.send(notices(one, above, "EXIT_OVERDUE", null));
    }

    private List<Long> branch(ExitCase one) {
        long branch = Objects.requireNonNull(units.all().unit(one.unitId()).parentId());
        return without(one, holders.holders(Role.BRANCH_MANAGER, branch));
    }

    private List<Long> headOffice(ExitCase one) {
        return without(one, holders.holders(Role.HEAD_OFFICE));
    }

    private static List<Long> without(ExitCase one, List<Long> people) {
        return people.stream().filter(id -> id != one.personId()).toList();
    }

    private List<Message> todos(ExitCase one, List<Long> people, String kind, @Nullable String words) {
        return people.stream()
                .map(id -> todo(one, id, kind, one.dueOn(), words))
                .toList();
    }

    private Message todo(ExitCase one, long recipient, String kind, LocalDate dueOn, @Nullable String words) {
        return Message.todo(recipient, kind, arguments(one, words), dueOn)
                .linkedTo("/exit-cases/" + one.id())
                .about(one.subject());
    }

    private List<Message> notices(ExitCase one, List<Long> people, String kind, @Nullable String words) {
        Map<String, Object> arguments = arguments(one, words);
        return people.stream()
                .map(id -> Message.notice(id, kind, arguments)
                        .linkedTo("/exit-cases/" + one.id())
                        .about(one.subject()))
                .toList();
    }

    private Map<String, Object> arguments(ExitCase one, @Nullable String words) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "officer", people.byId(one.personId()).orElseThrow().name(),
                "month", one.month().toString(),
                "due", one.dueOn().toString(),
                "statementDue", one.statementDueOn().toString()));
        ExitOutcome outcome = one.state().proposal();
        if (outcome != null) {
            arguments.put("outcome", new TextKey("exit." + outcome));
        }
        if (one.appealDueOn() != null) {
            arguments.put("appealDue", one.appealDueOn().toString());
        }
        if (words != null) {
            arguments.put("words", words);
        }
        return arguments;
    }
}
