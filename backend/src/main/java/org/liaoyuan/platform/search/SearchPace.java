package org.liaoyuan.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * Nobody types faster than this, so whoever asks more often is a script going through names. Each server counts by itself:
 * with two of them the limit is at most twice as wide.
 */
@ApplicationScoped
class SearchPace {
    static final int MOST = 60;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int FORGET_FROM = 10_000;

    private final Map<Long, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    SearchPace(Clock clock) {
        this.clock = clock;
    }

    private record Window(Instant from, int asked) {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 429 when the caller has asked too often */
    void take(long callerId) {
        Instant now = clock.instant();
        if (windows.size() > FORGET_FROM) {
            windows.values().removeIf(window -> isOver(window, now));
        }
        Window window = windows.merge(
                callerId,
                new Window(now, 1),
                (before, first) -> isOver(before, now) ? first : new Window(before.from(), before.asked() + 1));
        if (window.asked() > MOST) {
            long seconds =
                    Math.max(1, Duration.between(now, window.from().plus(SPAN)).toSeconds());
            throw ProblemType.TOO_MANY_REQUESTS.toException(seconds);
        }
    }

    private static boolean isOver(Window window, Instant now) {
        return !now.isBefore(window.from().plus(SPAN));
    }
}
