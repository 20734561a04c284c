package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** Keeps exemptions, and reads them for those who act on them. It knows no scope. */
@ApplicationScoped
class ExemptionStore {
    private static final String SELECT = """
            select id, version, person_id, unit_id, kind, valid_from, valid_until, status, proposed_by, decided_by,
                coalesce(decided_at, proposed_at) as changed_at
            from exemption where id = ?
            """;

    private final Sql sql;

    ExemptionStore(Sql sql) {
        this.sql = sql;
    }

    void add(Exemption exemption, String reason) {
        sql.update(
                """
                insert into exemption (id, person_id, unit_id, kind, valid_from, valid_until, reason, status, proposed_by,
                    proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                exemption.id(),
                exemption.personId(),
                exemption.unitId(),
                exemption.kind(),
                exemption.from(),
                exemption.until(),
                reason,
                exemption.status(),
                exemption.proposedBy(),
                exemption.changedAt());
    }

    /** @param revision at which it became known; null for one that never does */
    void end(Exemption to, @Nullable String words, ExemptionEffects.@Nullable Effect effect, @Nullable Long revision) {
        sql.update(
                """
                update exemption set version = ?, status = ?, decided_by = ?, decided_at = ?, words = ?, streak_before = ?,
                    streak_after = ?, known_from = ?
                where id = ?
                """,
                to.version(),
                to.status(),
                to.decidedBy(),
                to.changedAt(),
                words,
                effect == null ? null : effect.before(),
                effect == null ? null : effect.after(),
                revision,
                to.id());
    }

    Optional<Exemption> find(UUID id) {
        return sql.one(SELECT, ExemptionStore::exemption, id);
    }

    /** Holds the row until the end, so that of two moves at once the second sees what the first one made. */
    Optional<Exemption> lock(UUID id) {
        return sql.one(SELECT + " for update", ExemptionStore::exemption, id);
    }

    private static Exemption exemption(ResultSet row) throws SQLException {
        return new Exemption(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getLong("person_id"),
                row.getLong("unit_id"),
                ExemptionKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Objects.requireNonNull(Sql.day(row, "valid_until")),
                ExemptionStatus.valueOf(row.getString("status")),
                row.getLong("proposed_by"),
                Sql.longOrNull(row, "decided_by"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")));
    }
}
