package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.TextKey;
import org.liaoyuan.organisation.People;

/** Asks head office to decide, and tells the branch and the officer how it was decided. */
@ApplicationScoped
class ExemptionMessages {
    private final Messages messages;
    private final RoleHolders holders;
    private final People people;

    ExemptionMessages(Messages messages, RoleHolders holders, People people) {
        this.messages = messages;
        this.holders = holders;
        this.people = people;
    }

    void proposed(Exemption exemption) {
        Map<String, Object> arguments = arguments(exemption, null);
        messages.send(holders.holders(Role.HEAD_OFFICE).stream()
                .filter(id -> id != exemption.personId())
                .map(id -> Message.todo(id, "EXEMPTION_PROPOSED", arguments, null)
                        .linkedTo("/exemptions/" + exemption.id())
                        .about(exemption.subject()))
                .toList());
    }

    void ended(Exemption exemption, @Nullable String words) {
        messages.settle(exemption.subject());
        if (exemption.status() == ExemptionStatus.WITHDRAWN) {
            return;
        }
        String kind = "EXEMPTION_" + exemption.status();
        Map<String, Object> arguments = arguments(exemption, words);
        messages.send(Stream.concat(
                        Stream.of(Message.notice(exemption.proposedBy(), kind, arguments)
                                .linkedTo("/exemptions/" + exemption.id())),
                        officer(exemption).stream().map(id -> Message.notice(id, kind, arguments)))
                .toList());
    }

    /** A proposal that came to nothing need not trouble the officer. */
    private static List<Long> officer(Exemption exemption) {
        return exemption.status() == ExemptionStatus.APPROVED ? List.of(exemption.personId()) : List.of();
    }

    private Map<String, Object> arguments(Exemption exemption, @Nullable String words) {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "officer", people.byId(exemption.personId()).orElseThrow().name(),
                "kind", new TextKey("exemption." + exemption.kind()),
                "from", exemption.from().toString(),
                "until", exemption.until().toString()));
        if (words != null) {
            arguments.put("words", words);
        }
        return arguments;
    }
}
