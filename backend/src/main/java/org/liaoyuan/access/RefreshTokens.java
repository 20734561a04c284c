package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/**
 * Refresh tokens: 256 bits, kept as SHA-256, each good for one use. All that follow from one sign-in are a family. A
 * token's successor is derived from it by a key of the server, so it can be given again without being kept. Every call needs
 * a running transaction.
 */
@ApplicationScoped
class RefreshTokens {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ABSOLUTE = Duration.ofHours(12);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Sql sql;
    private final Clock clock;
    private final Secret secret;

    RefreshTokens(Sql sql, Clock clock, Secret secret) {
        this.sql = sql;
        this.clock = clock;
        this.secret = secret;
    }

    /** What is known of a token that somebody showed. */
    record Known(
            UUID family,
            long personId,
            Instant expiresAt,
            Instant familyExpiresAt,
            @Nullable Instant usedAt,
            boolean revoked) {}

    /** Begins a family. */
    String begin(long personId) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = BASE64.encodeToString(random);
        Instant now = clock.instant();
        insert(token, UUID.randomUUID(), personId, now, now.plus(ABSOLUTE));
        return token;
    }

    /** Locks the token until the transaction ends: of several tabs that show it, one is first. */
    Optional<Known> find(String token) {
        return sql.one("""
                select family, person_id, expires_at, family_expires_at, used_at, revoked_at is not null as revoked
                from refresh_token where hash = ? for update
                """, RefreshTokens::known, hash(token));
    }

    /** Uses the token up. */
    void replace(String token, Known known) {
        Instant now = clock.instant();
        sql.update("update refresh_token set used_at = ? where hash = ?", now, hash(token));
        insert(successor(token), known.family(), known.personId(), now, known.familyExpiresAt());
    }

    String successor(String token) {
        return BASE64.encodeToString(secret.mac("refresh-token", token));
    }

    void revokeFamily(UUID family) {
        sql.update(
                "update refresh_token set revoked_at = ? where family = ? and revoked_at is null",
                clock.instant(),
                family);
    }

    void revokeAll(long personId) {
        sql.update(
                "update refresh_token set revoked_at = ? where person_id = ? and revoked_at is null",
                clock.instant(),
                personId);
    }

    // With each family that begins, those of the same person that are over go.
    private void insert(String token, UUID family, long personId, Instant now, Instant familyExpiresAt) {
        sql.update("delete from refresh_token where person_id = ? and family_expires_at < ?", personId, now);
        Instant idle = now.plus(IDLE);
        sql.update(
                """
                insert into refresh_token (hash, family, person_id, issued_at, expires_at, family_expires_at)
                values (?, ?, ?, ?, ?, ?)""",
                hash(token),
                family,
                personId,
                now,
                idle.isBefore(familyExpiresAt) ? idle : familyExpiresAt,
                familyExpiresAt);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("family", UUID.class),
                row.getLong("person_id"),
                Objects.requireNonNull(Sql.instant(row, "expires_at")),
                Objects.requireNonNull(Sql.instant(row, "family_expires_at")),
                Sql.instant(row, "used_at"),
                row.getBoolean("revoked"));
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
