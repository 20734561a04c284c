package org.liaoyuan.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/**
 * An inquiry as it stands, for those who act on it.
 *
 * @param personId the officer who asked
 * @param unitId where the statement had the officer in that month
 * @param ownerId who has taken it; null before
 */
record Inquiry(
        UUID id,
        int version,
        long personId,
        YearMonth month,
        long unitId,
        InquiryKind kind,
        InquiryStatus status,
        @Nullable Long ownerId,
        LocalDate dueOn,
        Instant askedAt,
        long changedBy,
        Instant changedAt) {

    static final String TYPE = "inquiry";

    boolean isOwnedBy(long person) {
        return Objects.equals(ownerId, person);
    }

    Inquiry takenBy(long owner, Instant at) {
        return changed(InquiryStatus.IN_REVIEW, owner, owner, at);
    }

    Inquiry ended(InquiryStatus end, long by, Instant at) {
        return changed(end, ownerId, by, at);
    }

    private Inquiry changed(InquiryStatus to, @Nullable Long owner, long by, Instant at) {
        return new Inquiry(id, version + 1, personId, month, unitId, kind, to, owner, dueOn, askedAt, by, at);
    }

    /** As messages name it. */
    Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
