package org.liaoyuan.platform.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps an uploaded file until its job has ended. All servers of one bank must share the folder. The job's payload names the
 * file as {@code uploadKey}: that is how {@link UploadSweep} knows which are still wanted.
 */
@ApplicationScoped
public class Uploads {
    private final TransactionSynchronizationRegistry transaction;
    private final Path folder;

    Uploads(TransactionSynchronizationRegistry transaction, @ConfigProperty(name = "liaoyuan.data-dir") Path dataDir) {
        this.transaction = transaction;
        this.folder = dataDir.resolve("uploads");
    }

    /**
     * A kept file.
     *
     * @param key its name in the folder
     * @param sha256 of its content, hexadecimal
     */
    public record Kept(String key, long bytes, String sha256) {}

    Path folder() {
        return folder;
    }

    /**
     * On disk for good when this returns, so that the job may promise to do it; removed again when the running transaction,
     * which enqueues the job, is rolled back.
     */
    public Kept keep(Path uploaded) {
        try {
            Files.createDirectories(folder);
            String key = UuidCreator.getTimeOrderedEpoch().toString();
            Path target = folder.resolve(key);
            transaction.registerInterposedSynchronization(new RemoveOnRollback(key));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(uploaded), digest)) {
                Files.copy(in, target);
            }
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            FaultPoint.reach("upload.kept");
            return new Kept(key, Files.size(target), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be kept", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path path(String key) {
        return folder.resolve(key);
    }

    private final class RemoveOnRollback implements Synchronization {
        private final String key;

        RemoveOnRollback(String key) {
            this.key = key;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
                remove(key);
            }
            FaultPoint.reach("upload.decided");
        }
    }

    public void remove(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
