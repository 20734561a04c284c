package org.liaoyuan.access;

import java.time.Duration;
import java.time.Instant;

/** Five failures are free; each further one doubles the wait, up to a quarter of an hour. */
final class BackOff {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    private BackOff() {}

    static Duration pause(long failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - FREE, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** When the next attempt is judged again. */
    static Instant lockedUntil(long failures, Instant lastFailure) {
        return lastFailure.plus(pause(failures));
    }
}
