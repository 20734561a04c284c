package org.liaoyuan.organisation;

import java.util.Set;

/**
 * What a caller may see: the whole bank, or units with everything below them, and always what is their own. Whoever reads
 * people's data takes one; the access module makes it from the caller's roles of today.
 *
 * @param bank sees every unit; {@code units} says nothing then
 * @param units ids, with those of all units below
 * @param personId the caller
 */
public record Scope(boolean bank, Set<Long> units, long personId) {

    public Scope {
        units = Set.copyOf(units);
    }

    public static Scope ofBank(long personId) {
        return new Scope(true, Set.of(), personId);
    }

    public static Scope ofUnits(Set<Long> units, long personId) {
        return new Scope(false, units, personId);
    }

    /** Sees nobody but the caller. */
    public static Scope ofSelf(long personId) {
        return new Scope(false, Set.of(), personId);
    }

    public boolean covers(long unitId) {
        return bank || units.contains(unitId);
    }

    /** A fact about a person that belongs to a unit, as both were at its time. */
    public boolean covers(long unitId, long ofPerson) {
        return covers(unitId) || ofPerson == personId;
    }
}
