package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.files.FileType;
import org.liaoyuan.platform.files.FileTypes;
import org.liaoyuan.platform.files.MalwareScan;
import org.liaoyuan.platform.files.Photos;
import org.liaoyuan.platform.files.UnreadableFileException;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.platform.problem.ProblemType;

/** What a file passes before it is kept: size, type by content, scan; a photo is drawn anew. */
@ApplicationScoped
class Intake {
    static final int MOST_MB = 10;
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int PHOTOS_AT_ONCE = 2;
    private static final int ASK_AGAIN_SECONDS = 30;
    private static final String FILE = "/file";

    private final MalwareScan scan;
    private final Semaphore drawing = new Semaphore(PHOTOS_AT_ONCE);

    Intake(MalwareScan scan) {
        this.scan = scan;
    }

    /** A file as it will be kept; closing it removes what was made for that. */
    record Taken(
            Path file,
            FileType type,
            long bytes,
            String sha256,
            @Nullable Path made) implements AutoCloseable {
        @Override
        public void close() {
            if (made != null) {
                deleteQuietly(made);
            }
        }
    }

    Taken take(Path uploaded) {
        try {
            FileType type = check(uploaded);
            if (!type.isPhoto()) {
                return taken(uploaded, type, null);
            }
            Path drawn = Files.createTempFile("photo", "." + type.ending());
            try {
                redraw(uploaded, type, drawn);
                return taken(drawn, type, drawn);
            } catch (IOException | RuntimeException e) {
                deleteQuietly(drawn);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    private FileType check(Path uploaded) throws IOException {
        long bytes = Files.size(uploaded);
        if (bytes == 0) {
            throw refusal("file-empty");
        }
        if (bytes > MOST_MB * 1024L * 1024L) {
            throw refusal("file-too-large", MOST_MB);
        }
        FileType type = FileTypes.of(uploaded).orElseThrow(() -> refusal("file-type", types()));
        if (!isClean(uploaded)) {
            throw refusal("file-infected");
        }
        return type;
    }

    private boolean isClean(Path uploaded) {
        try {
            return scan.isClean(uploaded);
        } catch (IOException e) {
            LOG.error("The malware scanner does not answer; no file is taken", e);
            throw ProblemType.UNAVAILABLE.toException(ASK_AGAIN_SECONDS);
        }
    }

    /** Few at once: each holds the pixels of a photo. */
    private void redraw(Path source, FileType type, Path target) throws IOException {
        drawing.acquireUninterruptibly();
        try {
            Photos.redraw(source, type, target);
        } catch (UnreadableFileException e) {
            throw refusal(e.code());
        } finally {
            drawing.release();
        }
    }

    private static Taken taken(Path file, FileType type, @Nullable Path made) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
                return new Taken(file, type, bytes, HexFormat.of().formatHex(digest.digest()), made);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String types() {
        return Arrays.stream(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
    }

    private static ProblemException refusal(String code, Object... arguments) {
        return FieldError.pointer(FILE, code, arguments).toException();
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(e, "%s stays behind", file);
        }
    }
}
