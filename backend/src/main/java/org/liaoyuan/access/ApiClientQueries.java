package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liaoyuan.access.ApiClientView.KeyStatus;
import org.liaoyuan.access.ApiClientView.KeyView;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Clients as head office sees them. They are not people's data, so no scope narrows them: roles decide. */
@ApplicationScoped
class ApiClientQueries {
    private static final String CLIENTS = """
            select c.id, c.public_id, c.name, c.scopes, u.code, u.name as unit_name, c.addresses, m.name as made_by, c.made_at,
                r.name as revoked_by, c.revoked_at
            from api_client c
            join unit u on u.id = c.unit_id
            join person m on m.id = c.made_by
            left join person r on r.id = c.revoked_by
            """;

    private final Sql sql;
    private final BankTime time;

    ApiClientQueries(Sql sql, BankTime time) {
        this.sql = sql;
        this.time = time;
    }

    List<ApiClientView> all() {
        Map<Long, List<KeyView>> keys = keys();
        return sql.list(
                CLIENTS + "order by c.revoked_at is not null, c.name, c.id",
                row -> client(row, keys.getOrDefault(row.getLong("id"), List.of())));
    }

    Optional<ApiClientView> find(UUID publicId) {
        return all().stream().filter(client -> client.id().equals(publicId)).findFirst();
    }

    private Map<Long, List<KeyView>> keys() {
        Map<Long, List<KeyView>> keys = new HashMap<>();
        LocalDate today = time.today();
        sql.list(
                "select * from api_key order by made_at desc, id desc",
                row -> keys.computeIfAbsent(row.getLong("client_id"), id -> new ArrayList<>())
                        .add(key(row, today)));
        return keys;
    }

    private static KeyView key(ResultSet row, LocalDate today) throws SQLException {
        LocalDate expiresOn = Objects.requireNonNull(Sql.day(row, "expires_on"));
        Instant revokedAt = Sql.instant(row, "revoked_at");
        KeyStatus status = revokedAt != null
                ? KeyStatus.REVOKED
                : expiresOn.isBefore(today) ? KeyStatus.EXPIRED : KeyStatus.ACTIVE;
        return new KeyView(
                row.getObject("id", UUID.class),
                row.getString("prefix"),
                status,
                expiresOn,
                Objects.requireNonNull(Sql.instant(row, "made_at")),
                revokedAt,
                Sql.instant(row, "last_used_at"),
                row.getString("last_used_from"),
                Sql.instant(row, "refused_at"),
                row.getString("refused_from"));
    }

    private static ApiClientView client(ResultSet row, List<KeyView> keys) throws SQLException {
        return new ApiClientView(
                row.getObject("public_id", UUID.class),
                row.getString("name"),
                ApiKeyStore.texts(row, "scopes").stream().map(ApiScope::of).toList(),
                row.getString("code"),
                row.getString("unit_name"),
                ApiKeyStore.texts(row, "addresses"),
                row.getString("made_by"),
                Objects.requireNonNull(Sql.instant(row, "made_at")),
                row.getString("revoked_by"),
                Sql.instant(row, "revoked_at"),
                keys);
    }
}
