package org.liaoyuan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaoyuan.platform.persistence.Sql;

/** How an account stands. */
@Schema(
        description =
                "ACTIVE; LOCKED after failed sign-ins; NO_PASSWORD while none is set; CLOSED for whoever holds no role today")
enum AccountStatus {
    ACTIVE,
    LOCKED,
    NO_PASSWORD,
    CLOSED;

    /** Of a row with the account's columns {@code disabled}, {@code has_password} and {@code locked_until}. */
    static AccountStatus of(ResultSet row, boolean hasRole, Instant now) throws SQLException {
        Instant lockedUntil = Sql.instant(row, "locked_until");
        if (row.getBoolean("disabled") || !hasRole) {
            return CLOSED;
        }
        if (!row.getBoolean("has_password")) {
            return NO_PASSWORD;
        }
        return lockedUntil != null && lockedUntil.isAfter(now) ? LOCKED : ACTIVE;
    }
}
