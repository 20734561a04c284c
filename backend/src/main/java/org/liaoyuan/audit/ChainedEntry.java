package org.liaoyuan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/**
 * A link of the chain with the entry that it holds.
 *
 * @param entryId the entry that the link names
 * @param hash of the link, as stored; empty where it was taken away
 * @param at of the entry; null where the entry is gone, or was given a time that the trail cannot know
 * @param fields the whole entry from its id on, in the order in which it is hashed; any may be null, since whoever falsifies
 *     an entry may drop the constraints first
 */
record ChainedEntry(
        long position, long entryId, byte[] hash, @Nullable Instant at, List<@Nullable String> fields) {
    private static final byte[] NO_HASH = {};
    private static final int ID = 0;
    private static final int ACTOR = 3;
    private static final int ACTION = 6;
    private static final int OBJECT_TYPE = 7;
    private static final int OBJECT_ID = 8;

    /** Reads a row of {@link ChainQueries}. */
    static ChainedEntry of(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "at");
        return new ChainedEntry(
                row.getLong("position"),
                row.getLong("event_id"),
                Objects.requireNonNullElse(row.getBytes("hash"), NO_HASH),
                at,
                fields(row, at == null ? null : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at))));
    }

    private static List<@Nullable String> fields(ResultSet row, @Nullable String at) throws SQLException {
        return Arrays.asList(
                row.getString("id"),
                at,
                row.getString("transaction"),
                row.getString("actor"),
                row.getString("actor_roles"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("trace_id"),
                row.getString("outcome"));
    }

    boolean isGone() {
        return fields.get(ID) == null;
    }

    boolean follows(byte[] previous) {
        String text = field(Long.toString(position)) + ","
                + field(HexFormat.of().formatHex(previous)) + ","
                + fields.stream().map(ChainedEntry::field).collect(Collectors.joining(","));
        return MessageDigest.isEqual(hash, sha256(text));
    }

    ChainFault fault(ChainFault.Kind kind) {
        if (isGone()) {
            return ChainFault.withoutEntry(kind, position, entryId);
        }
        return new ChainFault(
                kind, position, entryId, at, text(ACTOR), text(ACTION), text(OBJECT_TYPE), text(OBJECT_ID));
    }

    private @Nullable String text(int index) {
        return fields.get(index);
    }

    /** As {@code audit_chain_text} of the migration writes it: length in bytes, colon, text; a hyphen for null. */
    private static String field(@Nullable String text) {
        return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
