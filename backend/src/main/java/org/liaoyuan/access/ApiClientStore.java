package org.liaoyuan.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** Writes clients. Every call needs a running transaction. */
@ApplicationScoped
class ApiClientStore {
    private final Sql sql;
    private final Clock clock;

    ApiClientStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A client that may be changed: nobody else changes it until the transaction ends. */
    record Held(long id, String name, boolean revoked) {}

    /** Empty when a client in use has the name. */
    Optional<ApiClient> add(String name, List<ApiScope> scopes, long unitId, List<String> addresses, long madeBy) {
        UUID publicId = UuidCreator.getTimeOrderedEpoch();
        return sql.one(
                """
                insert into api_client (public_id, name, scopes, unit_id, addresses, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (name) where revoked_at is null do nothing returning id
                """,
                row -> new ApiClient(row.getLong("id"), publicId, name, scopes),
                publicId,
                name,
                scopes.stream().map(ApiScope::text).toList(),
                unitId,
                addresses,
                madeBy,
                clock.instant());
    }

    Optional<Held> hold(UUID publicId) {
        return sql.one(
                "select id, name, revoked_at is not null as revoked from api_client where public_id = ? for update",
                row -> new Held(row.getLong("id"), row.getString("name"), row.getBoolean("revoked")),
                publicId);
    }

    void revoke(long id, long by) {
        sql.update("update api_client set revoked_by = ?, revoked_at = ? where id = ?", by, clock.instant(), id);
    }
}
