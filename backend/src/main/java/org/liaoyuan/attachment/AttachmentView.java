package org.liaoyuan.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Attachment", description = "A file that belongs to a thing; it never changes, so its ETag is \"v0\"")
record AttachmentView(
        @Schema(description = "The file") UUID id,

        @Schema(description = "Name, ending as its content says", examples = "抵押物.jpg")
        String name,

        @Schema(description = "Type by content", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Whether it is a photo", examples = "true")
        boolean photo,

        @Schema(description = "Size in bytes, as kept", examples = "204800")
        long bytes,

        @Schema(description = "Name of who sent it", examples = "王芳")
        String uploadedBy,

        @Schema(description = "Staff number of who sent it", examples = "810017")
        String uploaderNo,

        @Schema(description = "When it was sent") Instant uploadedAt) {

    @Schema(name = "Attachments", description = "The files of a thing, oldest first")
    record Items(List<AttachmentView> items) {}

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.type().mediaType(),
                attachment.type().isPhoto(),
                attachment.bytes(),
                attachment.uploadedBy(),
                attachment.uploaderNo(),
                attachment.uploadedAt());
    }
}
