package org.liaoyuan.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.organisation.OfficerSpells;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.time.BankTime;

/** Finds the officer for whom somebody wants to open a plan. */
@ApplicationScoped
class PlanOfficers {
    private final People people;
    private final OfficerSpells spells;
    private final PlanRights rights;
    private final BankTime time;

    PlanOfficers(People people, OfficerSpells spells, PlanRights rights, BankTime time) {
        this.people = people;
        this.spells = spells;
        this.rights = rights;
        this.time = time;
    }

    /** One whom the caller leads today; anybody else is as unknown as nobody. */
    OfficerSpell led(String staffNo) {
        return people.byStaffNo(staffNo.strip())
                .flatMap(person -> spells.now(Set.of(person.id())).stream()
                        .filter(this::today)
                        .findFirst())
                .filter(spell -> rights.leads(spell.unitId(), spell.personId()))
                .orElseThrow(() ->
                        FieldError.pointer("/staffNo", "plan-no-such-officer").toException());
    }

    private boolean today(OfficerSpell spell) {
        return !spell.from().isAfter(time.today())
                && (spell.until() == null || !spell.until().isBefore(time.today()));
    }
}
