package org.liaoyuan.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaoyuan.platform.problem.FieldError;

/** All units at one moment. */
public final class UnitTree {
    private final List<Unit> units;
    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();

    public UnitTree(Collection<Unit> units) {
        this.units = List.copyOf(units);
        this.units.forEach(unit -> {
            byId.put(unit.id(), unit);
            byCode.put(unit.code(), unit);
        });
    }

    public List<Unit> units() {
        return units;
    }

    /** @throws IllegalArgumentException when there is no such unit */
    public Unit unit(long id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + id);
        }
        return unit;
    }

    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The unit that a request's parameter {@code unit} names.
     *
     * @throws org.liaoyuan.platform.problem.ProblemException 400 that names the parameter, where there is no such unit
     */
    public Unit asked(String code) {
        return byCode(code.strip())
                .orElseThrow(
                        () -> FieldError.parameter("unit", "no-such-unit", code).toException());
    }

    /** The unit that a request's parameter {@code unit} names and everything below it; 400 where there is none. */
    public Set<Long> askedWithBelow(String code) {
        return withBelow(asked(code).id());
    }

    /** The unit and everything below it. */
    public Set<Long> withBelow(long id) {
        Set<Long> ids = new HashSet<>();
        for (Unit unit : units) {
            if (isIn(unit, id)) {
                ids.add(unit.id());
            }
        }
        return ids;
    }

    private boolean isIn(Unit unit, long ancestorId) {
        Unit at = unit;
        while (at.id() != ancestorId && at.parentId() != null) {
            at = unit(at.parentId());
        }
        return at.id() == ancestorId;
    }
}
