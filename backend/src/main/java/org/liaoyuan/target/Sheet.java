package org.liaoyuan.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;

/**
 * A sheet as it stands; one that nobody has touched is there too, empty and in version 0.
 *
 * @param id null while nobody has touched it
 * @param edition how often it was published
 * @param cells the draft as JSON
 */
record Sheet(
        @Nullable Long id,
        SheetKey key,
        int version,
        int edition,
        String cells,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt) {

    static Sheet untouched(SheetKey key) {
        return new Sheet(null, key, 0, 0, "[]", null, null, null, null);
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 428 or 412 for a change not made on this version */
    void mustHaveBeenSeen(@Nullable String ifMatch) {
        Version.of(version)
                .mustMatch(
                        ifMatch,
                        () -> new Change(
                                changedBy == null ? "" : changedBy, changedAt == null ? Instant.EPOCH : changedAt));
    }
}
