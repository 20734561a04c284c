package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** The person's approved leaves. */
@ApplicationScoped
class LeavePersonalData implements PersonalData {
    private static final List<Column<KnownLeave>> COLUMNS = List.of(
            new Column<>("from", "leave.from", KnownLeave::from),
            new Column<>("until", "leave.until", KnownLeave::until),
            new Column<>("kind", "leave.kind", KnownLeave::kind));

    private final Sql sql;

    LeavePersonalData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonalSection<?>> of(long personId) {
        List<KnownLeave> leaves = sql.list(
                """
                select id, valid_from, valid_until, kind from officer_leave
                where person_id = ? and known_until is null order by valid_from
                """,
                row -> new KnownLeave(
                        row.getLong("id"),
                        Objects.requireNonNull(Sql.day(row, "valid_from")),
                        Objects.requireNonNull(Sql.day(row, "valid_until")),
                        LeaveKind.valueOf(row.getString("kind")),
                        null),
                personId);
        return List.of(new PersonalSection<>(30, "leaves", COLUMNS, leaves));
    }
}
