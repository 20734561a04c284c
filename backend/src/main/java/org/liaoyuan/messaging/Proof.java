package org.liaoyuan.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person was told something, and when.
 *
 * @param deliveredAt when the recipient's app first showed it in the list; null while it has not
 * @param readAt when the recipient opened it
 * @param doneAt when a to-do was done
 */
public record Proof(
        long recipient,
        String kind,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable Instant doneAt) {}
