package org.liaoyuan.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class UploadsTest {
    @Inject
    Uploads uploads;

    @Inject
    UploadSweep sweep;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void isThereOnceTheTransactionIsCommitted() {
        String key = kept();
        assertThat(uploads.path(key)).hasContent("ledger");
        uploads.remove(key);
        assertThat(uploads.path(key)).doesNotExist();
    }

    @Test
    void goesWithATransactionThatIsRolledBack() {
        AtomicReference<String> key = new AtomicReference<>("");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    key.set(uploads.keep(file()).key());
                    assertThat(uploads.path(key.get())).exists();
                    throw new IllegalStateException("The job was refused");
                }))
                .hasMessage("The job was refused");
        assertThat(uploads.path(key.get())).doesNotExist();
    }

    @Test
    void theSweepTakesOldOnesThatNoJobWaitsFor() throws IOException {
        String young = kept();
        String wanted = old(kept());
        String forgotten = old(kept());
        String done = old(kept());
        job(wanted, "RUNNING");
        job(done, "DONE");
        sweep.sweep();
        assertThat(uploads.path(young)).exists();
        assertThat(uploads.path(wanted)).exists();
        assertThat(uploads.path(forgotten)).doesNotExist();
        assertThat(uploads.path(done)).doesNotExist();
        uploads.remove(young);
        uploads.remove(wanted);
    }

    private String kept() {
        return QuarkusTransaction.requiringNew().call(() -> uploads.keep(file()).key());
    }

    private String old(String key) throws IOException {
        Files.setLastModifiedTime(uploads.path(key), FileTime.from(Instant.now().minusSeconds(7200)));
        return key;
    }

    private void job(String key, String status) {
        sql.update("""
                insert into job (id, kind, status, payload, created_by, created_at, lease_until)
                values (?, 'COUNTING', ?, jsonb_build_object('uploadKey', ?::text), 1, now(), 'infinity')
                """, UUID.randomUUID(), status, key);
    }

    private Path file() {
        try {
            return Files.writeString(folder.resolve("upload"), "ledger");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
