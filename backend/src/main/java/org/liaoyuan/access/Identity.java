package org.liaoyuan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A person with everything that decides what they may do today. */
record Identity(
        long personId,
        String staffNo,
        String name,
        List<HeldRole> roles,
        boolean disabled,
        boolean mustChangePassword,
        int sessionEpoch)
        implements Party {

    Identity {
        roles = List.copyOf(roles);
    }

    @Override
    public long id() {
        return personId;
    }

    @Override
    public String actorName() {
        return staffNo;
    }

    @Override
    public String actorRoles() {
        return roles.stream()
                .map(held -> held.role().name())
                .sorted()
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** The same person with the roles of both. */
    Identity withRolesOf(Identity other) {
        List<HeldRole> both = new ArrayList<>(roles);
        both.addAll(other.roles);
        return new Identity(personId, staffNo, name, both, disabled, mustChangePassword, sessionEpoch);
    }

    /** Who leaves, or whose roles have ended, is out. */
    boolean maySignIn() {
        return !disabled && !roles.isEmpty();
    }
}
