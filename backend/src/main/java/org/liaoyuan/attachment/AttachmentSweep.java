package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaoyuan.platform.files.FileStore;
import org.liaoyuan.platform.schedules.Cadence;
import org.liaoyuan.platform.schedules.Schedule;

/** Removes, once a night, files without a row: those of a server that died between file and row. */
@ApplicationScoped
class AttachmentSweep implements Schedule {
    private static final Duration YOUNG = Duration.ofDays(1);

    private final FileStore store;
    private final AttachmentQueries queries;

    AttachmentSweep(FileStore store, AttachmentQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "attachment-sweep";
    }

    @Override
    public Cadence cadence() {
        return Cadence.dailyAt(LocalTime.of(3, 40));
    }

    /** A file that is a day older than the due time waits for no row any more. */
    @Override
    public void run(Instant due) {
        try (Stream<String> old = store.keysBefore(due.minus(YOUNG))) {
            List<String> keys = old.toList();
            Set<String> known = queries.known(keys);
            for (String key : keys) {
                if (!known.contains(key)) {
                    store.remove(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The attachments cannot be swept", e);
        }
    }
}
