package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaoyuan.platform.files.FileType;
import org.liaoyuan.platform.persistence.Sql;

/** Whoever may see the thing may see its files: the thing's module is asked, so no scope narrows these. */
@ApplicationScoped
class AttachmentQueries {
    private static final String SELECT = """
            select a.id, a.owner_type, a.owner_id, a.name, a.type, a.bytes, a.sha256, p.name as uploader, p.staff_no,
                a.uploaded_at
            from attachment a join person p on p.id = a.uploaded_by
            where\s""";

    private final Sql sql;

    AttachmentQueries(Sql sql) {
        this.sql = sql;
    }

    List<Attachment> of(String ownerType, UUID ownerId) {
        return sql.list(
                SELECT + "a.owner_type = ? and a.owner_id = ? order by a.id",
                AttachmentQueries::attachment,
                ownerType,
                ownerId);
    }

    long count(String ownerType, UUID ownerId) {
        return sql.count("select count(*) from attachment where owner_type = ? and owner_id = ?", ownerType, ownerId);
    }

    Optional<Attachment> find(UUID id) {
        return sql.one(SELECT + "a.id = ?", AttachmentQueries::attachment, id);
    }

    /** Those of the keys that a file goes by. */
    Set<String> known(List<String> keys) {
        return sql
                .list("select id::text from attachment where id::text = any(?)", row -> row.getString(1), keys)
                .stream()
                .collect(Collectors.toSet());
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("owner_type"),
                row.getObject("owner_id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("uploader"),
                row.getString("staff_no"),
                Objects.requireNonNull(Sql.instant(row, "uploaded_at")));
    }
}
