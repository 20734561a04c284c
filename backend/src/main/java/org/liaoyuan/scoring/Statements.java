package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/** The face for which statements there are. It knows no scope. */
@ApplicationScoped
public class Statements {
    private final Sql sql;

    Statements(Sql sql) {
        this.sql = sql;
    }

    /** The sub-branch that a month's figures of an officer belong to; empty without a statement. */
    public Optional<Long> unitOf(YearMonth month, long personId) {
        return sql.one(
                "select unit_id from officer_month where month = ? and person_id = ?",
                row -> row.getLong("unit_id"),
                month,
                personId);
    }
}
