package org.liaoyuan.platform.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.MovableClock;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SchedulesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant START = Instant.parse("2024-03-05T00:00:00Z");

    @Inject
    Sql sql;

    private final MovableClock clock = new MovableClock(START);

    @BeforeEach
    void empty() {
        TestBank.empty();
    }

    @Test
    void twoServersThatFireAHundredTimesRunEachDueTimeOnce() throws Exception {
        Deque<ScheduleRunner> servers = new ConcurrentLinkedDeque<>();
        for (int i = 0; i < 100; i++) {
            clock.advance(MINUTE);
            servers.addAll(List.of(server(this::mark), server(this::mark)));
            AtOnce.times(2, () -> {
                servers.remove().fire();
                return true;
            });
        }
        assertThat(marks()).isEqualTo(100);
        assertThat(sql.count("select count(*) from schedule_run where finished_at is not null and faults = 0"))
                .isEqualTo(100);
    }

    @Test
    void firingAgainDoesNothing() {
        server(this::mark).fire();
        server(this::mark).fire();
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsCaughtUpOnce() {
        server(this::mark).fire();
        clock.advance(Duration.ofDays(3));
        server(this::mark).fire();
        assertThat(marks()).isEqualTo(2);
    }

    @Test
    void aFaultLeavesNothingAndIsTriedAgainAfterAWait() {
        Deque<Boolean> faulty = new ArrayDeque<>(List.of(true, false));
        ScheduleRunner server = server(due -> {
            mark(due);
            if (faulty.remove()) {
                throw new IllegalStateException("As wished");
            }
        });
        server.fire();
        server.fire();
        assertThat(marks()).isZero();
        clock.advance(Duration.ofSeconds(20));
        server.fire();
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void oneThatIsFaultyDoesNotHoldUpTheNext() {
        Schedule faulty = schedule("probe-faulty", due -> {
            throw new IllegalStateException("As wished");
        });
        runner(List.of(faulty, schedule("probe", this::mark))).fire();
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void whatAServerHeldThatDiedIsDoneByAnother() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        Thread doomed = new Thread(server(due -> {
            mark(due);
            held.countDown();
            sql.one("select pg_sleep(60)", row -> true);
        })::fire);
        doomed.start();
        held.await();
        server(this::mark).fire();
        assertThat(marks()).as("nobody else does it meanwhile").isZero();
        cutOff();
        doomed.join();
        clock.advance(Duration.ofSeconds(20));
        server(this::mark).fire();
        assertThat(marks()).isEqualTo(1);
    }

    /** As the server's end would: its connection is gone, and with it what was not committed. */
    private void cutOff() {
        sql.one(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'select pg_sleep%'",
                row -> true);
    }

    private ScheduleRunner server(Consumer<Instant> work) {
        return runner(List.of(schedule("probe", work)));
    }

    private ScheduleRunner runner(List<Schedule> schedules) {
        return new ScheduleRunner(schedules, new ScheduleRuns(sql, clock), clock);
    }

    private static Schedule schedule(String name, Consumer<Instant> work) {
        return new Schedule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Cadence cadence() {
                return Cadence.every(MINUTE);
            }

            @Override
            public void run(Instant due) {
                work.accept(due);
            }
        };
    }

    private void mark(Instant due) {
        sql.update("insert into revision (kind, at) values ('PROBE', ?)", due);
    }

    private long marks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.count("select count(*) from revision where kind = 'PROBE'"));
    }
}
