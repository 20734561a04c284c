package org.liaoyuan.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/**
 * An exemption as those who act on it need it.
 *
 * @param unitId the officer's sub-branch when it was proposed
 * @param changedBy who proposed or ended it
 */
record Exemption(
        UUID id,
        int version,
        long personId,
        long unitId,
        ExemptionKind kind,
        LocalDate from,
        LocalDate until,
        ExemptionStatus status,
        long proposedBy,
        @Nullable Long decidedBy,
        Instant changedAt) {

    static final String TYPE = "exemption";

    Subject subject() {
        return new Subject(TYPE, id.toString());
    }

    long changedBy() {
        return decidedBy == null ? proposedBy : decidedBy;
    }
}
