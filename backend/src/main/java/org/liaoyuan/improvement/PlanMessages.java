package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.liaoyuan.access.Caller;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.TextKey;
import org.liaoyuan.organisation.People;

/** Asks the officer to look at the plan, and tells both sides of what the other did. */
@ApplicationScoped
class PlanMessages {
    private final Messages messages;
    private final People people;
    private final Caller caller;

    PlanMessages(Messages messages, People people, Caller caller) {
        this.messages = messages;
        this.people = people;
        this.caller = caller;
    }

    void opened(Plan plan, LocalDate endsOn) {
        Map<String, Object> arguments = Map.of("manager", name(caller.personId()), "endsOn", endsOn.toString());
        messages.send(Message.todo(plan.personId(), "PLAN_OPENED", arguments, null)
                .linkedTo(page(plan))
                .about(plan.subject()));
    }

    void seen(Plan plan) {
        messages.settle(plan.subject());
        messages.send(Message.notice(plan.openedBy(), "PLAN_SEEN", Map.of("officer", name(plan.personId())))
                .linkedTo(page(plan)));
    }

    void ended(Plan plan, PlanResult result) {
        messages.settle(plan.subject());
        messages.send(
                Message.notice(plan.personId(), "PLAN_ENDED", Map.of("result", new TextKey("improvement." + result)))
                        .linkedTo(page(plan)));
    }

    private static String page(Plan plan) {
        return "/improvement-plans/" + plan.id();
    }

    private String name(long personId) {
        return people.byId(personId).orElseThrow().name();
    }
}
