package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.liaoyuan.platform.files.FileStore;

/** Keeps files and rows together: a file without its row is removed, at once or by {@link AttachmentSweep}. */
@ApplicationScoped
class AttachmentFiles {
    private static final Logger LOG = Logger.getLogger(AttachmentFiles.class);

    private final FileStore store;
    private final TransactionSynchronizationRegistry transaction;

    AttachmentFiles(FileStore store, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** Removed again when the running transaction is rolled back. */
    void put(UUID id, Path file) {
        removeAfter(Status.STATUS_ROLLEDBACK, id);
        try {
            store.put(id.toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be kept", e);
        }
    }

    /** Removed again when the running transaction is rolled back. */
    void copy(UUID from, UUID to) {
        removeAfter(Status.STATUS_ROLLEDBACK, to);
        try {
            store.copy(from.toString(), to.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be copied", e);
        }
    }

    InputStream open(UUID id) {
        try {
            return store.open(id.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A kept file is not there", e);
        }
    }

    /** Not before its row is gone for good. */
    void removeOnCommit(UUID id) {
        removeAfter(Status.STATUS_COMMITTED, id);
    }

    private void removeAfter(int wanted, UUID id) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    remove(id);
                }
            }
        });
    }

    private void remove(UUID id) {
        try {
            store.remove(id.toString());
        } catch (IOException e) {
            LOG.warnf(e, "The file %s stays until the next sweep", id);
        }
    }
}
