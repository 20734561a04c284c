package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.KnownOfficer.KnownAssignment;

/**
 * What one row changes.
 *
 * @param known null for a new person
 * @param assignments all of the officer's from now on, in the order of their days
 */
record OfficerChange(OfficerRow row, @Nullable KnownOfficer known, List<Assignment> assignments) {

    boolean changesAnything() {
        return changesPerson() || !assignments.equals(before());
    }

    boolean changesPerson() {
        return known == null
                || changesWords()
                || !known.unitCode().equals(unitCode())
                || !hiredOn().equals(known.hiredOn());
    }

    /** A new person, another name or another phone number: nothing that follows from assignments. */
    boolean changesWords() {
        return known == null || !known.name().equals(name()) || !Objects.equals(known.phone(), phone());
    }

    List<Assignment> before() {
        return known == null ? List.of() : known.assignments();
    }

    List<Assignment> lost() {
        return LostDays.between(before(), assignments);
    }

    /** The first day that is at another sub-branch than before, or newly at one or none; null when only words change. */
    @Nullable
    LocalDate earliestDay() {
        List<Assignment> gained = LostDays.between(assignments, before());
        return Stream.concat(lost().stream(), gained.stream())
                .map(Assignment::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Ids of the rows that are believed no longer. */
    List<Long> ended() {
        return known == null
                ? List.of()
                : known.kept().stream()
                        .filter(kept -> !assignments.contains(kept.assignment()))
                        .map(KnownAssignment::id)
                        .toList();
    }

    List<Assignment> added() {
        List<Assignment> before = before();
        return assignments.stream()
                .filter(assignment -> !before.contains(assignment))
                .toList();
    }

    String name() {
        return row.officerName();
    }

    /** A file that names no phone number takes none away. */
    @Nullable
    String phone() {
        return row.phone() == null && known != null ? known.phone() : row.phone();
    }

    String unitCode() {
        return assignments.get(assignments.size() - 1).subBranchCode();
    }

    LocalDate hiredOn() {
        return assignments.get(0).from();
    }
}
