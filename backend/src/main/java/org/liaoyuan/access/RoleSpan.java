package org.liaoyuan.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role at a unit, both days included.
 *
 * @param id null before it is kept, and for what follows from an assignment
 * @param until null while it goes on
 */
record RoleSpan(
        @Nullable UUID id,
        Role role,
        long unitId,
        LocalDate from,
        @Nullable LocalDate until) {

    static RoleSpan of(Role role, long unitId, LocalDate from, @Nullable LocalDate until) {
        return new RoleSpan(null, role, unitId, from, until);
    }

    boolean overlaps(RoleSpan other) {
        return !from.isAfter(end(other)) && !other.from.isAfter(end(this));
    }

    /** The same grant again. */
    boolean equalTo(RoleSpan other) {
        return role == other.role
                && unitId == other.unitId
                && from.equals(other.from)
                && end(this).equals(end(other));
    }

    private static LocalDate end(RoleSpan span) {
        return span.until == null ? LocalDate.MAX : span.until;
    }
}
