package org.liaoyuan.platform.persistence;

import java.sql.SQLException;

/** A statement failed; the cause tells how. Never shown to a caller. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause);
    }

    /** PostgreSQL's five-character code, for instance 23505 for a broken unique constraint. */
    public String state() {
        return getCause() instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
