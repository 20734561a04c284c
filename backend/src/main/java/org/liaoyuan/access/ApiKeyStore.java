package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Keys as a request finds them, and where they were last seen. */
@ApplicationScoped
class ApiKeyStore {
    /** A client that calls every second must not write every second. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Sql sql;
    private final Clock clock;
    private final BankTime time;

    ApiKeyStore(Sql sql, Clock clock, BankTime time) {
        this.sql = sql;
        this.clock = clock;
        this.time = time;
    }

    /** A key of today with its client. */
    record KnownKey(UUID id, byte[] hash, ApiClient client, List<String> addresses) {
        boolean mayComeFrom(String address) {
            return addresses.isEmpty()
                    || addresses.stream()
                            .flatMap(range -> AddressRange.of(range).stream())
                            .anyMatch(range -> range.covers(address));
        }
    }

    Optional<KnownKey> usable(String prefix) {
        return sql.one(
                """
                select k.id, k.hash, c.id as client_id, c.public_id, c.name, c.scopes, c.addresses
                from api_key k join api_client c on c.id = k.client_id
                where k.prefix = ? and k.revoked_at is null and c.revoked_at is null and k.expires_on >= ?
                """,
                row -> new KnownKey(
                        row.getObject("id", UUID.class),
                        row.getBytes("hash"),
                        client(row, "client_id"),
                        texts(row, "addresses")),
                prefix,
                time.today());
    }

    Optional<ApiClient> client(long id) {
        return sql.one("select id, public_id, name, scopes from api_client where id = ?", row -> client(row, "id"), id);
    }

    void used(KnownKey key, String address) {
        seen("last_used_at", "last_used_from", key, address);
    }

    /** Somebody has the key who should not have it. */
    void refused(KnownKey key, String address) {
        seen("refused_at", "refused_from", key, address);
    }

    private void seen(String at, String from, KnownKey key, String address) {
        Instant now = clock.instant();
        sql.update(
                "update api_key set %1$s = ?, %2$s = ? where id = ? and (%1$s is null or %1$s < ?)".formatted(at, from),
                now,
                address,
                key.id(),
                now.minus(SEEN_EVERY));
    }

    void add(UUID id, long clientId, ApiKey key, byte[] hash, LocalDate expiresOn, long madeBy) {
        sql.update("""
                insert into api_key (id, client_id, prefix, hash, expires_on, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, id, clientId, key.prefix(), hash, expiresOn, madeBy, clock.instant());
    }

    /** How many of a client's keys would open something today. */
    long usableOf(long clientId) {
        return sql.count(
                "select count(*) from api_key where client_id = ? and revoked_at is null and expires_on >= ?",
                clientId,
                time.today());
    }

    /** False when it was revoked before, or is not the client's. */
    boolean revoke(UUID id, long clientId) {
        return sql.update(
                        "update api_key set revoked_at = ? where id = ? and client_id = ? and revoked_at is null",
                        clock.instant(),
                        id,
                        clientId)
                == 1;
    }

    void revokeAll(long clientId) {
        sql.update(
                "update api_key set revoked_at = ? where client_id = ? and revoked_at is null",
                clock.instant(),
                clientId);
    }

    private static ApiClient client(ResultSet row, String id) throws SQLException {
        return new ApiClient(
                row.getLong(id),
                row.getObject("public_id", UUID.class),
                row.getString("name"),
                texts(row, "scopes").stream().map(ApiScope::of).toList());
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
