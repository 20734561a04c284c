package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/** What a client must be like; every fault is told at once. */
@ApplicationScoped
class ApiClientRules {
    static final int LONGEST_DAYS = 180;
    private static final String SYSTEM = "system";

    private final Units units;
    private final People people;

    ApiClientRules(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    /** @return the unit's id */
    long check(NewApiClient wish, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Unit> unit = units.all().byCode(wish.unitCode());
        if (unit.isEmpty()) {
            errors.add(FieldError.pointer("/unitCode", "no-such-unit", wish.unitCode()));
        } else if (unit.get().level() != UnitLevel.HEAD_OFFICE
                && wish.scopes().stream().anyMatch(ApiScope::isOfWholeBank)) {
            errors.add(FieldError.pointer("/unitCode", "scope-whole-bank"));
        }
        for (int i = 0; i < wish.ranges().size(); i++) {
            if (AddressRange.of(wish.ranges().get(i)).isEmpty()) {
                errors.add(FieldError.pointer("/addresses/" + i, "address-range"));
            }
        }
        FieldError expiry = expiry(wish.expiresOn(), today);
        if (expiry != null) {
            errors.add(expiry);
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
        checkName(wish.name().strip());
        return unit.orElseThrow().id();
    }

    /** In the trail a client must not be taken for a person. */
    private void checkName(String name) {
        if (name.equalsIgnoreCase(SYSTEM) || people.byStaffNo(name).isPresent()) {
            throw nameTaken(name);
        }
    }

    static ProblemException nameTaken(String name) {
        return ProblemType.CONFLICT.toException().with(FieldError.pointer("/name", "client-name-taken", name));
    }

    static void checkExpiry(LocalDate day, LocalDate today) {
        FieldError fault = expiry(day, today);
        if (fault != null) {
            throw fault.toException();
        }
    }

    private static @Nullable FieldError expiry(LocalDate day, LocalDate today) {
        LocalDate latest = today.plusDays(LONGEST_DAYS);
        return day.isBefore(today) || day.isAfter(latest)
                ? FieldError.pointer("/expiresOn", "key-expiry", today, latest)
                : null;
    }
}
