package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.jobs.Uploads;
import org.liaoyuan.platform.persistence.Sql;

/** Writes the imports themselves. */
@ApplicationScoped
class LedgerImportRepository {
    private final Sql sql;

    LedgerImportRepository(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, String fileName, Uploads.Kept file, ImportMode mode, @Nullable LocalDate completeThrough) {
        sql.update("""
                insert into ledger_import (id, file_name, sha256, bytes, mode, complete_through)
                values (?, ?, ?, ?, ?, ?)
                """, id, fileName, file.sha256(), file.bytes(), mode, completeThrough);
    }

    void count(UUID id, List<String> headings, ImportCounts counts) {
        sql.update(
                """
                update ledger_import set headings = ?, rows = ?, accepted = ?, updated = ?, duplicates = ?, rejected = ?,
                    adjusted = ?
                where id = ?
                """,
                headings,
                counts.rows(),
                counts.accepted(),
                counts.updated(),
                counts.duplicates(),
                counts.rejected(),
                counts.adjusted(),
                id);
    }

    /** @param lastDay among the rows: what the ledger is complete through unless the sender said something else */
    void done(UUID id, long revision, @Nullable LocalDate lastDay) {
        sql.update(
                "update ledger_import set revision = ?, complete_through = coalesce(complete_through, ?::date) where id = ?",
                revision,
                lastDay,
                id);
    }
}
