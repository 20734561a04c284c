package org.liaoyuan.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;

/** One entry in the trail for each kind of change of a look: the alerts themselves are kept. */
@ApplicationScoped
class AlertTrail {
    private static final String OBJECT = "alerts";

    private final Audit audit;
    private final People people;

    AlertTrail(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    /** Of whom, and at which level. */
    record Told(String staffNo, AlertLevel level) {}

    void note(YearMonth month, List<NewAlert> raised, List<KnownAlert> cleared, List<KnownAlert> returned) {
        record("ALERTS_RAISED", month, raised, alert -> alert.projection().personId(), NewAlert::level);
        record("ALERTS_CLEARED", month, cleared, KnownAlert::personId, KnownAlert::level);
        record("ALERTS_RETURNED", month, returned, KnownAlert::personId, KnownAlert::level);
    }

    private <T> void record(
            String action,
            YearMonth month,
            Collection<T> alerts,
            Function<T, Long> person,
            Function<T, AlertLevel> level) {
        if (alerts.isEmpty()) {
            return;
        }
        Map<Long, String> staffNos = people.byIds(alerts.stream().map(person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::staffNo));
        List<Told> told = alerts.stream()
                .map(alert -> new Told(staffNos.getOrDefault(person.apply(alert), ""), level.apply(alert)))
                .toList();
        audit.record(action, OBJECT, month.toString(), null, told);
    }
}
