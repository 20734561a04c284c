package org.liaoyuan.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.FieldError;

/** Adds files to things and takes them away. */
@ApplicationScoped
@Transactional
class AttachmentService {
    static final Version VERSION = Version.of(0);
    private static final String OBJECT = "attachment";
    private static final int MOST_FILES = 20;

    private final AttachmentQueries queries;
    private final AttachmentOwners owners;
    private final AttachmentFiles files;
    private final Sql sql;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AttachmentService(
            AttachmentQueries queries,
            AttachmentOwners owners,
            AttachmentFiles files,
            Sql sql,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.owners = owners;
        this.files = files;
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Attachment add(String ownerType, UUID ownerId, String name, Intake.Taken taken) {
        lock(ownerType, ownerId);
        owners.of(ownerType).mustBeOpen(ownerId);
        if (queries.count(ownerType, ownerId) >= MOST_FILES) {
            throw FieldError.pointer("/file", "too-many-files", MOST_FILES).toException();
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        files.put(id, taken.file());
        sql.update(
                """
                insert into attachment (id, owner_type, owner_id, name, type, bytes, sha256, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                ownerType,
                ownerId,
                FileNames.clean(name, taken.type()),
                taken.type(),
                taken.bytes(),
                taken.sha256(),
                caller.personId(),
                clock.instant());
        Attachment added = queries.find(id).orElseThrow();
        audit.record("ATTACHMENT_ADDED", OBJECT, id.toString(), null, Fact.of(added));
        return added;
    }

    void remove(Attachment attachment, @Nullable String ifMatch) {
        lock(attachment.ownerType(), attachment.ownerId());
        owners.of(attachment.ownerType()).mustBeOpen(attachment.ownerId());
        VERSION.mustMatch(ifMatch, () -> new Change(attachment.uploadedBy(), attachment.uploadedAt()));
        if (sql.update("delete from attachment where id = ?", attachment.id()) == 1) {
            files.removeOnCommit(attachment.id());
            audit.record("ATTACHMENT_REMOVED", OBJECT, attachment.id().toString(), Fact.of(attachment), null);
        }
    }

    /** Two files at once, or a file and the end of what it belongs to, come one after the other. */
    private void lock(String ownerType, UUID ownerId) {
        sql.one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, ownerType + "/" + ownerId);
    }

    private record Fact(String ownerType, UUID ownerId, String name, String sha256) {
        static Fact of(Attachment attachment) {
            return new Fact(attachment.ownerType(), attachment.ownerId(), attachment.name(), attachment.sha256());
        }
    }
}
