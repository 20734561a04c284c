package org.liaoyuan.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.HeldRole;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.UnitTree;

/** Whom a person directs: in each of their roles those of lower roles in its unit and below. Nobody directs themselves. */
record Direction(long personId, List<Reach> reaches) {

    /** @param roles those that are directed */
    record Reach(Set<Role> roles, Set<Long> units) {}

    static Direction of(long personId, List<HeldRole> held, UnitTree tree) {
        return new Direction(
                personId,
                held.stream()
                        .filter(role -> !below(role.role()).isEmpty())
                        .map(role -> new Reach(below(role.role()), tree.withBelow(role.unitId())))
                        .toList());
    }

    private static Set<Role> below(Role role) {
        return switch (role) {
            case SUB_BRANCH_MANAGER -> Set.of(Role.OFFICER);
            case BRANCH_MANAGER -> Set.of(Role.OFFICER, Role.SUB_BRANCH_MANAGER);
            case HEAD_OFFICE -> Set.of(Role.OFFICER, Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER, Role.HEAD_OFFICE);
            case OFFICER, CANDIDATE, AUDITOR, ADMIN -> Set.of();
        };
    }

    boolean covers(TrackedAction action) {
        return action.ownerId() != personId
                && reaches.stream()
                        .anyMatch(reach -> reach.roles().contains(action.ownerRole())
                                && reach.units().contains(action.unitId()));
    }

    /** On a row {@code held} of a role that somebody holds. */
    String condition() {
        List<String> any = new ArrayList<>(List.of("false"));
        reaches.forEach(reach -> any.add("(held.role = any(?) and held.unit_id = any(?))"));
        return "held.person_id <> ? and (" + String.join(" or ", any) + ")";
    }

    List<@Nullable Object> parameters() {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(personId));
        reaches.forEach(reach -> {
            parameters.add(reach.roles().stream().map(Role::name).toList());
            parameters.add(List.copyOf(reach.units()));
        });
        return parameters;
    }
}
