package org.liaoyuan.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** The face for the modules whose things have files. It knows no scope and writes no audit: the asking module does. */
@ApplicationScoped
public class Attachments {
    private final AttachmentQueries queries;
    private final AttachmentFiles files;
    private final Sql sql;

    Attachments(AttachmentQueries queries, AttachmentFiles files, Sql sql) {
        this.queries = queries;
        this.files = files;
        this.sql = sql;
    }

    public long count(String ownerType, UUID ownerId) {
        return queries.count(ownerType, ownerId);
    }

    /** A thing that begins as a copy of another begins with its files; what becomes of either's is nothing to the other. */
    public void copy(String ownerType, UUID from, UUID to) {
        for (Attachment attachment : queries.of(ownerType, from)) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            files.copy(attachment.id(), id);
            sql.update("""
                    insert into attachment (id, owner_type, owner_id, name, type, bytes, sha256, uploaded_by, uploaded_at)
                    select ?, owner_type, ?, name, type, bytes, sha256, uploaded_by, uploaded_at
                    from attachment where id = ?
                    """, id, to, attachment.id());
        }
    }

    /** All of them, with the thing; its row is held by the asking module, so that none is added meanwhile. */
    public void removeAll(String ownerType, UUID ownerId) {
        sql.list(
                        "delete from attachment where owner_type = ? and owner_id = ? returning id",
                        row -> row.getObject("id", UUID.class),
                        ownerType,
                        ownerId)
                .forEach(files::removeOnCommit);
    }
}
