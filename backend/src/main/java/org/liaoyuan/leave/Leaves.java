package org.liaoyuan.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.platform.persistence.Sql;

/** The face for approved leaves, as known now or at a revision. It knows no scope. */
@ApplicationScoped
public class Leaves {
    private static final String SELECT =
            "select person_id, valid_from, valid_until, known_from, known_until from officer_leave where valid_until >= ? and ";
    private static final String ORDER = " order by person_id, valid_from";

    private final Sql sql;

    Leaves(Sql sql) {
        this.sql = sql;
    }

    /**
     * Those that end in the month or later; by person, then by day.
     *
     * @param people null for everybody
     */
    public List<LeaveSpan> now(@Nullable Collection<Long> people, YearMonth from) {
        return sql.list(
                SELECT + "known_until is null and (? or person_id = any(?))" + ORDER,
                Leaves::span,
                from,
                people == null,
                people == null ? List.of() : people);
    }

    /** Those that end in the month or later; by person, then by day. */
    public List<LeaveSpan> knownAt(long revision, YearMonth from) {
        return sql.list(
                SELECT + "known_from <= ? and coalesce(known_until > ?, true)" + ORDER,
                Leaves::span,
                from,
                revision,
                revision);
    }

    /** Every version that was ever believed of those that end in the month or later; by person, then by day. */
    public List<Known<LeaveSpan>> ever(Collection<Long> people, YearMonth from) {
        return sql.list(
                SELECT + "person_id = any(?)" + ORDER,
                row -> new Known<>(span(row), row.getLong("known_from"), Sql.longOrNull(row, "known_until")),
                from,
                people);
    }

    private static LeaveSpan span(ResultSet row) throws SQLException {
        return new LeaveSpan(
                row.getLong("person_id"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Objects.requireNonNull(Sql.day(row, "valid_until")));
    }
}
