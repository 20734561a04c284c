package org.liaoyuan.platform.schedules;

import java.time.Instant;

/**
 * Something to be done again and again; a bean of this type is all it takes. What a run changes is committed together with
 * the note that it was done: a run that is cut off leaves nothing, and comes again. So it must be short; what takes longer
 * than a few seconds, or waits for somebody outside, it only puts into a queue.
 */
public interface Schedule {
    /** Stays for good: it is how the database knows what was done. Lower case with hyphens. */
    String name();

    Cadence cadence();

    /**
     * Runs within a transaction, on behalf of nobody. After a standstill it is called for the latest due time only.
     *
     * @param due the time it was due, which is not the time it is
     */
    void run(Instant due);
}
