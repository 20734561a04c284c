package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules above, as far as this one speaks with them: hears its events, has loans, has closed months. */
@ApplicationScoped
class Witness implements LoansOnDays, ClosedMonths {

    private final List<PeopleRegistered> registered = new ArrayList<>();
    private final List<OrganisationChanged> organisation = new ArrayList<>();
    private final List<CalendarChanged> calendar = new ArrayList<>();
    private final Set<DaysOf> loans = new HashSet<>();
    private final Set<YearMonth> closed = new HashSet<>();

    void forget() {
        List.of(registered, organisation, calendar).forEach(List::clear);
        loans.clear();
        closed.clear();
    }

    void on(@Observes PeopleRegistered event) {
        registered.add(event);
    }

    void on(@Observes OrganisationChanged event) {
        organisation.add(event);
    }

    void on(@Observes CalendarChanged event) {
        calendar.add(event);
    }

    List<PeopleRegistered> registered() {
        return registered;
    }

    List<OrganisationChanged> organisation() {
        return organisation;
    }

    List<CalendarChanged> calendar() {
        return calendar;
    }

    void lends(DaysOf days) {
        loans.add(days);
    }

    void closes(YearMonth month) {
        closed.add(month);
    }

    @Override
    public Set<DaysOf> withLoans(Set<DaysOf> spans) {
        return spans.stream()
                .filter(span -> loans.stream().anyMatch(loan -> meet(span, loan)))
                .collect(Collectors.toSet());
    }

    private static boolean meet(DaysOf one, DaysOf other) {
        return one.personId() == other.personId()
                && !one.from().isAfter(other.until())
                && !other.from().isAfter(one.until());
    }

    @Override
    public boolean closed(YearMonth month) {
        return closed.contains(month);
    }
}
