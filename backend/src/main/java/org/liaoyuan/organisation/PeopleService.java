package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
class PeopleService {

    private final People people;

    PeopleService(People people) {
        this.people = people;
    }

    @Transactional
    Person register(NewPerson person) {
        long id = people.register(person.staffNo(), person.name(), person.unitCode());
        return people.byId(id).orElseThrow();
    }
}
