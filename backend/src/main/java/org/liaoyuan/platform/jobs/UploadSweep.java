package org.liaoyuan.platform.jobs;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaoyuan.platform.persistence.Sql;

/** Removes, when the server starts, kept files that no job waits for: those of a server that died between file and job. */
@ApplicationScoped
class UploadSweep {
    /** Another server may be writing a file now whose job is not committed yet. */
    private static final Duration YOUNG = Duration.ofHours(1);

    private final Uploads uploads;
    private final Sql sql;
    private final Clock clock;

    UploadSweep(Uploads uploads, Sql sql, Clock clock) {
        this.uploads = uploads;
        this.sql = sql;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) throws IOException {
        sweep();
    }

    void sweep() throws IOException {
        if (!Files.isDirectory(uploads.folder())) {
            return;
        }
        Set<String> wanted = new HashSet<>(sql.list(
                "select payload ->> 'uploadKey' from job where status in ('QUEUED', 'RUNNING') and payload ->> 'uploadKey' <> ''",
                row -> row.getString(1)));
        for (Path file : files()) {
            if (!wanted.contains(file.getFileName().toString()) && isOld(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(uploads.folder())) {
            return files.toList();
        }
    }

    private boolean isOld(Path file) throws IOException {
        Instant before = clock.instant().minus(YOUNG);
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException e) {
            // Its job, or the sweep of another server, was quicker.
            return false;
        }
    }
}
