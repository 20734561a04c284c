package org.liaoyuan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleGranted;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Units;

/** Whoever gets a role, and every auditor, is told. */
@ApplicationScoped
class RoleNotices {
    private final Messages messages;
    private final RoleHolders holders;
    private final People people;
    private final Units units;

    RoleNotices(Messages messages, RoleHolders holders, People people, Units units) {
        this.messages = messages;
        this.holders = holders;
        this.people = people;
        this.units = units;
    }

    void tell(@Observes RoleGranted granted) {
        Person person = people.byId(granted.personId()).orElseThrow();
        Map<String, Object> arguments = Map.of(
                "name", person.name(),
                "staffNo", person.staffNo(),
                "role", new TextKey("role." + granted.role()),
                "unit", units.all().unit(granted.unitId()).name(),
                "from", granted.from().toString());
        LongStream auditors = holders.holders(Role.AUDITOR).stream().mapToLong(Long::longValue);
        messages.send(Stream.concat(
                        Stream.of(Message.notice(person.id(), "ROLE_GRANTED", arguments)),
                        auditors.filter(id -> id != person.id())
                                .mapToObj(id -> Message.notice(id, "ROLE_GRANTED_TO_OTHER", arguments)))
                .toList());
    }
}
