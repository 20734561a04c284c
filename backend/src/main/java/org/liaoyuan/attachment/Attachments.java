package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The face for the modules whose things have files. It knows no scope: the asking module does. */
@ApplicationScoped
public class Attachments {
    private final AttachmentQueries queries;

    Attachments(AttachmentQueries queries) {
        this.queries = queries;
    }

    public long count(String ownerType, UUID ownerId) {
        return queries.count(ownerType, ownerId);
    }
}
