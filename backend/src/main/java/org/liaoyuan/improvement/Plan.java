package org.liaoyuan.improvement;

import java.time.Instant;
import java.util.UUID;
import org.liaoyuan.messaging.Subject;

/**
 * A plan as those who act on it need it.
 *
 * @param unitId the officer's sub-branch when it was opened
 * @param changedBy who opened, saw or ended it last
 */
record Plan(
        UUID id,
        int version,
        long personId,
        long unitId,
        boolean seen,
        boolean ended,
        long openedBy,
        long changedBy,
        Instant changedAt) {

    static final String TYPE = "improvement-plan";

    Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
