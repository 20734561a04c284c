package org.liaoyuan.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** The table of granted roles. Every call needs a running transaction. */
@ApplicationScoped
class RoleGrants {
    private static final long LOCK = 7_301_002L;

    private final Sql sql;
    private final Clock clock;

    RoleGrants(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whoever grants waits for whoever else does, so that what was checked still holds when it is written. */
    void lock() {
        sql.one("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    /** All roles of these people with their days, those that follow from assignments too. */
    Map<Long, List<RoleSpan>> of(Collection<Long> personIds) {
        Map<Long, List<RoleSpan>> spans = new HashMap<>();
        sql.list(
                """
                select null::uuid as id, person_id, 'OFFICER' as role, unit_id, valid_from, valid_until from assignment
                where person_id = any(?) and known_until is null
                union all
                select id, person_id, role, unit_id, valid_from, valid_until from role_grant
                where person_id = any(?) and (valid_until is null or valid_until >= valid_from)
                order by valid_from
                """,
                row -> spans.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                        .add(span(row)),
                personIds,
                personIds);
        return spans;
    }

    UUID add(long personId, RoleSpan span, @Nullable Long grantedBy) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        sql.update(
                """
                insert into role_grant (id, person_id, role, unit_id, valid_from, valid_until, granted_by, granted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", id, personId, span.role(), span.unitId(), span.from(), span.until(), grantedBy, clock.instant());
        return id;
    }

    void end(UUID id, LocalDate until) {
        sql.update("update role_grant set valid_until = ? where id = ?", until, id);
    }

    private static RoleSpan span(ResultSet row) throws SQLException {
        return new RoleSpan(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getLong("unit_id"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Sql.day(row, "valid_until"));
    }
}
