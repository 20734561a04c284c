package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Grants roles and ends them; nobody does either for themselves. */
@ApplicationScoped
@Transactional
class RoleService {
    private final People people;
    private final Units units;
    private final RoleGrants grants;
    private final Caller caller;
    private final Event<RoleGranted> granted;
    private final Audit audit;
    private final BankTime time;

    RoleService(
            People people,
            Units units,
            RoleGrants grants,
            Caller caller,
            Event<RoleGranted> granted,
            Audit audit,
            BankTime time) {
        this.people = people;
        this.units = units;
        this.grants = grants;
        this.caller = caller;
        this.granted = granted;
        this.audit = audit;
        this.time = time;
    }

    void grant(String staffNo, Role role, String unitCode, LocalDate from, @Nullable LocalDate until) {
        Person person = findOther(staffNo);
        Unit unit = units.all()
                .byCode(unitCode)
                .orElseThrow(() -> FieldError.pointer("/unitCode", "no-such-unit", unitCode)
                        .toException());
        grants.lock();
        RoleSpan wish = RoleSpan.of(role, unit.id(), from, until);
        RoleRules.fault(wish, unit, held(person)).ifPresent(fault -> {
            throw refusal(fault);
        });
        add(person, wish, unit);
    }

    /** Kept, audited and told; what forbids it has been checked. */
    void add(Person person, RoleSpan wish, Unit unit) {
        grants.add(person.id(), wish, caller.personId());
        audit.record("ROLE_GRANTED", "person", person.staffNo(), null, RoleFact.of(wish, unit));
        granted.fire(new RoleGranted(person.id(), wish.role(), unit.id(), wish.from()));
    }

    /** What was done under a role stays done under it, so it ends yesterday at the earliest: that is, at once. */
    void end(String staffNo, UUID id, LocalDate until) {
        Person person = findOther(staffNo);
        grants.lock();
        RoleSpan span = held(person).stream()
                .filter(held -> id.equals(held.id()))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        LocalDate yesterday = time.today().minusDays(1);
        if (until.isBefore(yesterday)) {
            throw FieldError.pointer("/until", "role-end-past", yesterday).toException();
        }
        if (span.until() != null && until.isAfter(span.until())) {
            throw FieldError.pointer("/until", "role-end-later", span.until()).toException();
        }
        LocalDate beforeFirst = span.from().minusDays(1);
        LocalDate last = until.isBefore(beforeFirst) ? beforeFirst : until;
        grants.end(id, last);
        UnitTree tree = units.all();
        Unit unit = tree.unit(span.unitId());
        RoleSpan ended = new RoleSpan(id, span.role(), span.unitId(), span.from(), last);
        audit.record("ROLE_ENDED", "person", staffNo, RoleFact.of(span, unit), RoleFact.of(ended, unit));
    }

    private record RoleFact(
            Role role,
            String unitCode,
            LocalDate from,
            @Nullable LocalDate until) {
        static RoleFact of(RoleSpan span, Unit unit) {
            return new RoleFact(span.role(), unit.code(), span.from(), span.until());
        }
    }

    private Person findOther(String staffNo) {
        Person person = people.byStaffNo(staffNo).orElseThrow(ProblemType.NOT_FOUND::toException);
        if (person.id() == caller.personId()) {
            throw ProblemType.SELF_DECISION.toException();
        }
        return person;
    }

    private List<RoleSpan> held(Person person) {
        return grants.of(List.of(person.id())).getOrDefault(person.id(), List.of());
    }

    private static ProblemException refusal(RoleFault fault) {
        ProblemType type = fault.conflict() ? ProblemType.CONFLICT : ProblemType.INVALID_INPUT;
        return type.toException()
                .with(FieldError.pointer(
                        "/" + fault.field(), fault.code(), fault.args().toArray()));
    }
}
