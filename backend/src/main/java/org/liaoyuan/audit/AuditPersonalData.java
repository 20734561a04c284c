package org.liaoyuan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/**
 * What the trail says of the person: what they did, from where, and what was done to them. Who else did it stays the auditor's
 * to read, and so do states before and after.
 */
@ApplicationScoped
class AuditPersonalData implements PersonalData {
    private static final List<Column<Deed>> COLUMNS = List.of(
            new Column<>("at", "personal.at", Deed::at),
            new Column<>("byMyself", "personal.byMyself", Deed::byMyself),
            new Column<>("action", "personal.action", Deed::action),
            new Column<>("objectType", "personal.objectType", Deed::objectType),
            new Column<>("objectId", "personal.objectId", Deed::objectId),
            new Column<>("outcome", "personal.outcome", Deed::outcome),
            new Column<>("address", "personal.address", Deed::address));

    private final Sql sql;

    AuditPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Deed(
            Instant at,
            boolean byMyself,
            String action,
            String objectType,
            String objectId,
            Audit.Outcome outcome,
            @Nullable String address) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(new PersonalSection<>(90, "trail", COLUMNS, sql.list("""
                select at, actor = p.staff_no as own, action, object_type, object_id, outcome,
                    case when actor = p.staff_no then address end as address
                from person p join audit_event on actor = p.staff_no
                    or object_type in ('person', 'account', 'session') and object_id = p.staff_no
                where p.id = ? order by at desc, audit_event.id desc
                """, AuditPersonalData::deed, personId)));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getBoolean("own"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                Audit.Outcome.valueOf(row.getString("outcome")),
                row.getString("address"));
    }
}
