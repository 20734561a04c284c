package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.liaoyuan.platform.problem.ProblemType;

/** One slow hash takes 19 MB and a core: two people at a time, fifty in the queue, and the next is asked to come again. */
@ApplicationScoped
class HashingGate {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 50;
    private static final int SECONDS_UNTIL_FREE = 2;

    private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore seats = new Semaphore(AT_ONCE, true);

    <T> T enter(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw ProblemType.TOO_MANY_REQUESTS.toException(SECONDS_UNTIL_FREE);
        }
        try {
            seats.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                seats.release();
            }
        } finally {
            room.release();
        }
    }
}
