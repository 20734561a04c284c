package org.liaoyuan.scheme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scheme as it is read, with the names of its people. */
record SchemeRow(
        UUID id,
        SchemeStatus status,
        int version,
        SchemeRules rules,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
