package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.platform.persistence.Sql;

/** The face for officers' published targets, as known now or at a revision. It knows no scope. */
@ApplicationScoped
public class OfficerTargets {
    private static final String SELECT = """
            select person_id, month, points_standard, floor_amount, stretch_amount, known_from, known_until from officer_target
            where month >= ? and\s""";

    private static final String ORDER = " order by person_id, month";

    private final Sql sql;

    OfficerTargets(Sql sql) {
        this.sql = sql;
    }

    /**
     * Those of the month and later ones; by person, then by month.
     *
     * @param people null for everybody
     */
    public List<IssuedTarget> now(@Nullable Collection<Long> people, YearMonth from) {
        return sql.list(
                SELECT + "known_until is null and (? or person_id = any(?))" + ORDER,
                OfficerTargets::target,
                from,
                people == null,
                people == null ? List.of() : people);
    }

    /** Those of the month and later ones; by person, then by month. */
    public List<IssuedTarget> knownAt(long revision, YearMonth from) {
        return sql.list(
                SELECT + "known_from <= ? and coalesce(known_until > ?, true)" + ORDER,
                OfficerTargets::target,
                from,
                revision,
                revision);
    }

    /** Every version ever published of the month and later ones; by person, then by month. */
    public List<Known<IssuedTarget>> ever(Collection<Long> people, YearMonth from) {
        return sql.list(
                SELECT + "person_id = any(?)" + ORDER,
                row -> new Known<>(target(row), row.getLong("known_from"), Sql.longOrNull(row, "known_until")),
                from,
                people);
    }

    private static IssuedTarget target(ResultSet row) throws SQLException {
        return new IssuedTarget(
                row.getLong("person_id"),
                Sql.month(row, "month"),
                row.getBigDecimal("points_standard"),
                row.getBigDecimal("floor_amount"),
                row.getBigDecimal("stretch_amount"));
    }
}
