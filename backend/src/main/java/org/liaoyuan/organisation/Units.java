package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.liaoyuan.platform.persistence.Sql;

/** The face for units: a bank has a few hundred, so they are always read whole. */
@ApplicationScoped
public class Units {
    /** Code of the one unit that every bank has. */
    public static final String HEAD_OFFICE = "HO";

    private final Sql sql;

    Units(Sql sql) {
        this.sql = sql;
    }

    public UnitTree all() {
        return new UnitTree(sql.list(
                "select id, code, name, level, parent_id from unit order by level, code",
                row -> new Unit(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        UnitLevel.valueOf(row.getString("level")),
                        Sql.longOrNull(row, "parent_id"))));
    }
}
