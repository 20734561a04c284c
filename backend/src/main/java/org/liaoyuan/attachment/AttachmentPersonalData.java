package org.liaoyuan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The files that the person added; their content is where the thing is that they belong to. */
@ApplicationScoped
class AttachmentPersonalData implements PersonalData {
    private static final List<Column<Added>> COLUMNS = List.of(
            new Column<>("at", "personal.at", Added::at),
            new Column<>("fileName", "personal.fileName", Added::fileName),
            new Column<>("bytes", "personal.bytes", Added::bytes),
            new Column<>("objectType", "personal.objectType", Added::objectType),
            new Column<>("objectId", "personal.objectId", Added::objectId));

    private final Sql sql;

    AttachmentPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Added(Instant at, String fileName, long bytes, String objectType, String objectId) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(new PersonalSection<>(
                73, "attachments", COLUMNS, sql.list("""
                select uploaded_at, name, bytes, owner_type, owner_id
                from attachment where uploaded_by = ? order by uploaded_at desc, id desc
                """, AttachmentPersonalData::added, personId)));
    }

    private static Added added(ResultSet row) throws SQLException {
        return new Added(
                Objects.requireNonNull(Sql.instant(row, "uploaded_at")),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("owner_type"),
                row.getString("owner_id"));
    }
}
