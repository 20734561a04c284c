package org.liaoyuan.platform.schedules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.liaoyuan.platform.persistence.Sql;

/** The table of due times. */
@ApplicationScoped
class ScheduleRuns {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int FIRST_WAIT_SECONDS = 15;
    private static final int LONGEST_WAIT_SECONDS = 3600;

    private final Sql sql;
    private final Clock clock;

    ScheduleRuns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whoever comes first notes it. */
    void note(String name, Instant due) {
        sql.update(
                "insert into schedule_run (name, due, next_try_at) values (?, ?, ?) on conflict do nothing",
                name,
                due,
                due);
    }

    /** Whether it is the caller's to do: it is not done, and nobody is about it. Held until the transaction ends. */
    boolean claim(String name, Instant due) {
        return sql.one("""
                        select from schedule_run
                        where name = ? and due = ? and finished_at is null and next_try_at <= ?
                        for update skip locked
                        """, row -> true, name, due, clock.instant()).isPresent();
    }

    void finish(String name, Instant due) {
        sql.update("update schedule_run set finished_at = ? where name = ? and due = ?", clock.instant(), name, due);
        sql.update("delete from schedule_run where name = ? and due < ?", name, due.minus(KEPT));
    }

    /** Each fault doubles the wait for the next try. */
    void fault(String name, Instant due) {
        sql.update("""
                update schedule_run set faults = faults + 1,
                    next_try_at = ?::timestamptz + least(? * power(2, least(faults, 16)), ?) * interval '1 second'
                where name = ? and due = ?
                """, clock.instant(), FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS, name, due);
    }
}
