package org.liaoyuan.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many a notice was addressed to, and how far it has come with them.
 *
 * @param reminded those reminded today, who may have acknowledged it since
 * @param remindable those who have not acknowledged it and were not reminded today
 * @param remindedAt the last time today
 */
record Reach(
        long recipients,
        long delivered,
        long read,
        long acknowledged,
        long conveyed,
        long reminded,
        long remindable,
        @Nullable Instant remindedAt) {
    static final Reach NONE = new Reach(0, 0, 0, 0, 0, 0, 0, null);

    Reach plus(Reach other) {
        return new Reach(
                recipients + other.recipients,
                delivered + other.delivered,
                read + other.read,
                acknowledged + other.acknowledged,
                conveyed + other.conveyed,
                reminded + other.reminded,
                remindable + other.remindable,
                later(remindedAt, other.remindedAt));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
