package org.liaoyuan.attachment;

import java.time.Instant;
import java.util.UUID;
import org.liaoyuan.platform.files.FileType;

/** A file that belongs to a thing. */
record Attachment(
        UUID id,
        String ownerType,
        UUID ownerId,
        String name,
        FileType type,
        long bytes,
        String sha256,
        String uploadedBy,
        String uploaderNo,
        Instant uploadedAt) {}
