package org.liaoyuan.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class JobWorkerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Jobs jobs;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        CountingJob.forget();
    }

    @Test
    void aKindThatNobodyDoesFailsAndBlocksNobody() {
        UUID unknown = enqueue("NOBODY_DOES_THIS", maker(), Map.of());
        UUID known = enqueue(CountingJob.KIND, maker(), new CountingJob.Wish(0));
        assertThat(ended(known).status()).isEqualTo(JobStatus.DONE);
        assertThat(ended(unknown).problem()).isNotNull();
    }

    @Test
    void aMakerWhoMayNotAnyMoreFailsTheJob() {
        UUID id = enqueue(CountingJob.KIND, 1_000_000L, new CountingJob.Wish(0));
        assertThat(ended(id).status()).isEqualTo(JobStatus.FAILED);
        assertThat(CountingJob.runs()).isZero();
    }

    @Test
    void aFaultIsTriedAgain() {
        UUID id = enqueue(CountingJob.KIND, maker(), new CountingJob.Wish(2));
        assertThat(ended(id).status()).isEqualTo(JobStatus.DONE);
        assertThat(CountingJob.runs()).isEqualTo(3);
    }

    @Test
    void afterThreeFaultsItFailsAndIsCleanedUp() {
        UUID id = enqueue(CountingJob.KIND, maker(), new CountingJob.Wish(9));
        assertThat(ended(id).status()).isEqualTo(JobStatus.FAILED);
        assertThat(CountingJob.runs()).isEqualTo(3);
        await().atMost(PATIENCE).until(CountingJob::cleanUps, ups -> ups == 1);
    }

    @Test
    void aServerThatWasLostIsNoFaultOfTheJob() {
        UUID id = lost(2, 4);
        assertThat(ended(id).status()).isEqualTo(JobStatus.DONE);
        assertThat(CountingJob.runs()).isEqualTo(3);
    }

    @Test
    void oneThatAnotherWorkerTookOverIsNotFailed() {
        UUID other = UUID.randomUUID();
        UUID id = running(0, 1, other, Instant.now().plusSeconds(60));
        boolean failed = QuarkusTransaction.requiringNew().call(() -> jobs.fail(id, UUID.randomUUID(), Map.of()));
        assertThat(failed).isFalse();
        assertThat(jobs.find(id, Language.EN).orElseThrow().status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    void oneThatTakesEachWorkerWithItIsGivenUp() {
        UUID id = lost(0, 25);
        assertThat(ended(id).status()).isEqualTo(JobStatus.FAILED);
        assertThat(CountingJob.runs()).isZero();
    }

    private UUID lost(int faults, int attempts) {
        return running(faults, attempts, UUID.randomUUID(), Instant.now().minusSeconds(60));
    }

    private UUID running(int faults, int attempts, UUID worker, Instant until) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into job (id, kind, status, payload, created_by, created_at, attempts, lease_owner, lease_until)
                values (?, ?, 'RUNNING', jsonb_build_object('faults', ?::int), ?, ?, ?, ?, ?)
                """, id, CountingJob.KIND, faults, maker(), Instant.now().minusSeconds(120), attempts, worker, until);
        return id;
    }

    private UUID enqueue(String kind, long maker, Object payload) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.enqueue(kind, maker, payload));
    }

    private Job ended(UUID id) {
        return await().atMost(PATIENCE)
                .until(() -> jobs.find(id, Language.EN).orElseThrow(), job -> job.finishedAt() != null);
    }

    private long maker() {
        return sql.one("select id from person where staff_no = ?", row -> row.getLong(1), TestBank.HEAD_OFFICE)
                .orElseThrow();
    }
}
