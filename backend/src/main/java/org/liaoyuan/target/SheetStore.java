package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The table of sheets and their editions. */
@ApplicationScoped
class SheetStore {
    private static final String SELECT = """
            select s.id, s.version, s.edition, s.cells, c.name as changed_by, s.changed_at,
                p.name as published_by, e.published_at
            from target_sheet s
            left join person c on c.id = s.changed_by
            left join target_edition e on e.sheet_id = s.id and e.edition = s.edition
            left join person p on p.id = e.published_by
            where s.kind = ? and s.unit_id = ? and s.period = ?
            """;

    private final Sql sql;

    SheetStore(Sql sql) {
        this.sql = sql;
    }

    Sheet read(SheetKey key) {
        return find(key, SELECT).orElseGet(() -> Sheet.untouched(key));
    }

    /** Holds the sheet until the transaction ends, so that of two changes at once the second sees what the first made. */
    Sheet lock(SheetKey key) {
        sql.update(
                "insert into target_sheet (kind, unit_id, period) values (?, ?, ?) on conflict do nothing",
                key.kind(),
                key.unitId(),
                key.period());
        return find(key, SELECT + "for update of s").orElseThrow();
    }

    void save(Sheet sheet, String cells, long changedBy, Instant at) {
        sql.update(
                "update target_sheet set cells = ?::jsonb, version = version + 1, changed_by = ?, changed_at = ? where id = ?",
                cells,
                changedBy,
                at,
                sheet.id());
    }

    /** The draft becomes the next edition; facts refer to its revision. */
    void publish(Sheet sheet, long revision, @Nullable String reason, long publishedBy, Instant at) {
        sql.update("""
                insert into target_edition (revision, sheet_id, edition, reason, published_by, published_at)
                values (?, ?, ?, ?, ?, ?)
                """, revision, sheet.id(), sheet.edition() + 1, reason, publishedBy, at);
        sql.update("""
                update target_sheet set edition = edition + 1, version = version + 1, changed_by = ?, changed_at = ?
                where id = ?
                """, publishedBy, at, sheet.id());
    }

    private Optional<Sheet> find(SheetKey key, String query) {
        return sql.one(query, row -> sheet(row, key), key.kind(), key.unitId(), key.period());
    }

    private static Sheet sheet(ResultSet row, SheetKey key) throws SQLException {
        return new Sheet(
                row.getLong("id"),
                key,
                row.getInt("version"),
                row.getInt("edition"),
                Objects.requireNonNull(row.getString("cells")),
                row.getString("changed_by"),
                Sql.instant(row, "changed_at"),
                row.getString("published_by"),
                Sql.instant(row, "published_at"));
    }
}
