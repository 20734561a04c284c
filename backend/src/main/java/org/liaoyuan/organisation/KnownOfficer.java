package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the bank knows them when a file comes in, with the assignments in the order of their days. */
record KnownOfficer(
        long id,
        String name,
        @Nullable String phone,
        String unitCode,
        @Nullable LocalDate hiredOn,
        List<KnownAssignment> kept) {

    /** An assignment as the table keeps it. */
    record KnownAssignment(long id, Assignment assignment) {}

    List<Assignment> assignments() {
        return kept.stream().map(KnownAssignment::assignment).toList();
    }
}
