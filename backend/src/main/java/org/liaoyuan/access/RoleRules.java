package org.liaoyuan.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;

/** Which role may be held where, and beside which other. */
final class RoleRules {
    static final String EXCLUDED = "role-excluded";
    static final String OVERLAPS = "role-overlaps";

    private static final Map<Role, UnitLevel> LEVELS = new EnumMap<>(Map.of(
            Role.SUB_BRANCH_MANAGER, UnitLevel.SUB_BRANCH,
            Role.BRANCH_MANAGER, UnitLevel.BRANCH,
            Role.CANDIDATE, UnitLevel.BRANCH,
            Role.HEAD_OFFICE, UnitLevel.HEAD_OFFICE,
            Role.AUDITOR, UnitLevel.HEAD_OFFICE,
            Role.ADMIN, UnitLevel.HEAD_OFFICE));

    private RoleRules() {}

    /** The first thing that forbids the grant, given what the person holds or has held. */
    static Optional<RoleFault> fault(RoleSpan wish, Unit unit, List<RoleSpan> held) {
        if (wish.role() == Role.OFFICER) {
            return Optional.of(RoleFault.of("role", "role-not-granted"));
        }
        if (LEVELS.get(wish.role()) != unit.level()) {
            return Optional.of(RoleFault.of("unitCode", "role-unit-level"));
        }
        if (wish.until() != null && wish.until().isBefore(wish.from())) {
            return Optional.of(RoleFault.of("until", "before-from", wish.from()));
        }
        return held.stream()
                .filter(wish::overlaps)
                .flatMap(other -> fault(wish, other).stream())
                .findFirst();
    }

    /** Who keeps accounts has no part in the business, nor in looking over it. */
    private static Optional<RoleFault> fault(RoleSpan wish, RoleSpan other) {
        if ((wish.role() == Role.ADMIN) != (other.role() == Role.ADMIN)) {
            return Optional.of(RoleFault.of("role", EXCLUDED, other.role()));
        }
        return wish.role() == other.role() && wish.unitId() == other.unitId()
                ? Optional.of(RoleFault.of("role", OVERLAPS, other.from()))
                : Optional.empty();
    }
}
