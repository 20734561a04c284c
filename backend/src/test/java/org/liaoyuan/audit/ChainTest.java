package org.liaoyuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.Superuser;
import org.liaoyuan.testing.TestBank;

/** How entries come into the chain, and what the application's own role cannot do to it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ChainTest {
    private static final int WRITERS = 8;
    private static final int ENTRIES_EACH = 25;

    @Inject
    Audit audit;

    @Inject
    ChainVerifier verifier;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void writersAtOnceMakeOneChainWithoutAGap() throws Exception {
        AtOnce.times(WRITERS, () -> {
            for (int i = 0; i < ENTRIES_EACH; i++) {
                commit(i % 3 + 1);
            }
            return true;
        });
        ChainVerification verification = verifier.verify(null);
        assertThat(verification.fault()).isNull();
        assertThat(verification.entries()).isEqualTo(sql.count("select count(*) from audit_event"));
        assertThat(verification.checked()).isGreaterThan(WRITERS * ENTRIES_EACH);
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        commit(1);
        assertThatThrownBy(() -> inTransaction(() -> {
                    record("lost");
                    throw new IllegalArgumentException("as if the work had failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        commit(1);
        assertThat(verifier.verify(null).intact()).isTrue();
        assertThat(verifier.verify(null).entries()).isEqualTo(2);
    }

    /** An import records early and works on for minutes: nobody may have to wait for it. */
    @Test
    void aLongTransactionKeepsNobodyWaiting() throws Exception {
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> importing = pool.submit(() -> inTransaction(() -> {
                record("import");
                recorded.countDown();
                await(mayEnd);
            }));
            await(recorded);
            long before = System.nanoTime();
            commit(1);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(verifier.verify(null).entries()).isEqualTo(1);
            mayEnd.countDown();
            importing.get(10, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
        assertThat(verifier.verify(null).intact()).isTrue();
        assertThat(sql.list("select event_id from audit_link order by position", row -> row.getLong(1)))
                .as("in the order of commits")
                .isEqualTo(List.of(2L, 1L));
    }

    /** The migration's own statement, on entries that came in when there was no chain. */
    @Test
    void whatWasRecordedBeforeThereWasAChainIsTakenIn() throws IOException {
        Superuser.does("""
                insert into audit_event (at, actor, actor_roles, action, object_type, object_id, after)
                select now(), 'ho1', 'HEAD_OFFICE', 'THING_CHANGED', 'thing', n::text, '{"值": 1.50}'
                from generate_series(1, 3) n""");
        assertThat(verifier.verify(null).intact()).isFalse();
        String migration = migration();
        int begin = migration.indexOf("do $$");
        Superuser.does(migration.substring(begin, migration.indexOf("$$;", begin) + 3));
        commit(1);
        assertThat(verifier.verify(null).fault()).isNull();
        assertThat(verifier.verify(null).entries()).isEqualTo(4);
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ChainTest.class.getResourceAsStream("/db/migration/V20261125_0910__audit_chain.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'x'",
                "delete from audit_event",
                "truncate audit_event cascade",
                "insert into audit_link values (2, 1, sha256('x'))",
                "update audit_link set hash = sha256('x')",
                "delete from audit_link",
                "truncate audit_link",
                "insert into audit_head (entries, hash) values (0, sha256('x'))",
                "update audit_head set entries = 0",
                "delete from audit_head",
                "truncate audit_head",
                "do 'begin perform audit_chain_append(e) from audit_event e; end'",
                "alter table audit_event disable trigger all",
                "drop trigger audit_event_chained on audit_event",
                "create or replace function audit_chain_event() returns trigger language sql as 'select null'",
                "set session_replication_role = replica"
            })
    void theApplicationsRoleCannotTouchIt(String statement) {
        commit(1);
        assertThat(sql.one("select current_user", row -> row.getString(1))).contains("liaoyuan_app");
        assertThatThrownBy(() -> sql.update(statement))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
        assertThat(verifier.verify(null).intact()).isTrue();
    }

    private void commit(int entries) {
        inTransaction(() -> {
            for (int i = 0; i < entries; i++) {
                record("o" + i);
            }
        });
    }

    /** Threads of the test's own have no request, in which the trail looks for who acts. */
    private static void inTransaction(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            QuarkusTransaction.requiringNew().run(work);
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }

    private void record(String object) {
        audit.record("THING_CHANGED", "thing", object, null, Map.of("名称", "值", "nested", List.of(1, 2.50)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
