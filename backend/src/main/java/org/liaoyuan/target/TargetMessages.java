package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.messaging.Message;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.messaging.Subject;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;

/** Tells everybody whose targets were published, and has officers confirm that they have seen theirs. */
@ApplicationScoped
class TargetMessages {
    /** A to-do about an officer's targets of a month: months come first, so that those before one can be told. */
    static final String TYPE = "officer-target";

    private final OfficerFacts facts;
    private final Messages messages;
    private final RoleHolders holders;
    private final People people;
    private final Units units;

    TargetMessages(OfficerFacts facts, Messages messages, RoleHolders holders, People people, Units units) {
        this.facts = facts;
        this.messages = messages;
        this.holders = holders;
        this.people = people;
        this.units = units;
    }

    static Subject subject(YearMonth month, String staffNo) {
        return new Subject(TYPE, month + "/" + staffNo);
    }

    void tell(@Observes TargetsPublished published) {
        UnitTree tree = units.all();
        List<Message> all = new ArrayList<>();
        published.unitIds().stream().sorted().forEach(id -> all.addAll(toManagers(tree.unit(id), published.first())));
        List<Person> officers = people.byIds(published.personIds());
        Map<Long, OfficerFact> issued = facts.of(published.first(), published.personIds());
        for (Person officer : officers) {
            // What an earlier publication asked to be confirmed is not what counts any more.
            messages.settle(subject(published.first(), officer.staffNo()));
            all.add(toOfficer(officer, published.first(), issued.get(officer.id())));
        }
        officers.stream()
                .filter(officer -> issued.containsKey(officer.id()))
                .collect(Collectors.groupingBy(Person::unitId, TreeMap::new, Collectors.counting()))
                .forEach((unit, count) -> all.addAll(ofTeam(tree.unit(unit), published.first(), count)));
        messages.send(all);
    }

    private static Message toOfficer(Person officer, YearMonth month, @Nullable OfficerFact fact) {
        Message message = fact == null
                ? Message.notice(officer.id(), "TARGETS_WITHDRAWN", Map.of("month", month.toString()))
                : Message.todo(
                                officer.id(),
                                "TARGETS_ISSUED",
                                Map.of(
                                        "month", month.toString(),
                                        "floor", yuan(fact.floorAmount()),
                                        "stretch", yuan(fact.stretchAmount()),
                                        "points", fact.pointsStandard().toPlainString()),
                                null)
                        .about(subject(month, officer.staffNo()));
        return message.linkedTo("/targets?month=" + month);
    }

    private List<Message> toManagers(Unit unit, YearMonth month) {
        Role role = unit.level() == UnitLevel.SUB_BRANCH ? Role.SUB_BRANCH_MANAGER : Role.BRANCH_MANAGER;
        Map<String, Object> arguments = Map.of("unit", unit.name(), "month", month.toString());
        return holders.holders(role, unit.id()).stream()
                .map(manager -> Message.todo(manager, "UNIT_TARGETS_ISSUED", arguments, null)
                        .linkedTo("/targets?year=" + month.getYear()))
                .toList();
    }

    private List<Message> ofTeam(Unit unit, YearMonth month, long officers) {
        Map<String, Object> arguments = Map.of("unit", unit.name(), "month", month.toString(), "count", officers);
        return holders.holders(Role.SUB_BRANCH_MANAGER, unit.id()).stream()
                .map(manager -> Message.notice(manager, "TARGETS_OF_TEAM", arguments)
                        .linkedTo("/targets?view=officers&month=" + month))
                .toList();
    }

    /** As a person writes it: cents where there are any. */
    private static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
