package org.liaoyuan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** What the person was told, and when it came, was read and was done: the proof that the bank holds. */
@ApplicationScoped
class MessagingPersonalData implements PersonalData {
    private static final List<Column<Told>> COLUMNS = List.of(
            new Column<>("sentAt", "personal.sentAt", Told::sentAt),
            new Column<>("kind", "personal.kind", Told::kind),
            new Column<>("objectType", "personal.objectType", Told::objectType),
            new Column<>("objectId", "personal.objectId", Told::objectId),
            new Column<>("dueOn", "personal.dueOn", Told::dueOn),
            new Column<>("deliveredAt", "personal.deliveredAt", Told::deliveredAt),
            new Column<>("readAt", "personal.readAt", Told::readAt),
            new Column<>("doneAt", "personal.doneAt", Told::doneAt));

    private final Sql sql;

    MessagingPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Told(
            Instant sentAt,
            String kind,
            @Nullable String objectType,
            @Nullable String objectId,
            @Nullable LocalDate dueOn,
            @Nullable Instant deliveredAt,
            @Nullable Instant readAt,
            @Nullable Instant doneAt) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(70, "messages", COLUMNS, sql.list("""
                select sent_at, kind, object_type, object_id, due_on, delivered_at, read_at, done_at
                from message where recipient = ? order by sent_at desc, id desc
                """, MessagingPersonalData::told, personId)));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Objects.requireNonNull(Sql.instant(row, "sent_at")),
                row.getString("kind"),
                row.getString("object_type"),
                row.getString("object_id"),
                Sql.day(row, "due_on"),
                Sql.instant(row, "delivered_at"),
                Sql.instant(row, "read_at"),
                Sql.instant(row, "done_at"));
    }
}
