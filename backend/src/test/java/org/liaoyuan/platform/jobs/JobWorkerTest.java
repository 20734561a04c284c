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
    void oneThatTakesEachWorkerWithItIsGivenUp() {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into job (id, kind, status, payload, created_by, created_at, attempts, lease_owner, lease_until)
                values (?, ?, 'RUNNING', '{"faults": 0}', ?, ?, 25, ?, ?)
                """,
                id,
                CountingJob.KIND,
                maker(),
                Instant.now().minusSeconds(120),
                UUID.randomUUID(),
                Instant.now().minusSeconds(60));
        assertThat(ended(id).status()).isEqualTo(JobStatus.FAILED);
        assertThat(CountingJob.runs()).isZero();
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
