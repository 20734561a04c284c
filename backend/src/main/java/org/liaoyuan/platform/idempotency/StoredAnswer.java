package org.liaoyuan.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** An answer as it was sent, byte by byte. */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String mediaType,
        byte @Nullable [] body) {}
