package org.liaoyuan.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.leave.LeaveSpan;
import org.liaoyuan.leave.Leaves;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.platform.persistence.Sql;

/** The face for all days that do not count against an officer, whether approved as leave or as an exemption. It knows no scope. */
@ApplicationScoped
public class DaysAway {
    private static final String EXEMPT =
            "select person_id, valid_from, valid_until, known_from from exemption where valid_until >= ? and ";
    private static final Comparator<LeaveSpan> ORDER = Comparator.comparing(LeaveSpan::personId)
            .thenComparing(LeaveSpan::from)
            .thenComparing(LeaveSpan::until);

    private final Leaves leaves;
    private final Sql sql;

    DaysAway(Leaves leaves, Sql sql) {
        this.leaves = leaves;
        this.sql = sql;
    }

    /**
     * Those that end in the month or later; by person, then by day.
     *
     * @param people null for everybody
     */
    public List<LeaveSpan> now(@Nullable Collection<Long> people, YearMonth from) {
        List<LeaveSpan> exempt = sql.list(
                EXEMPT + "known_from is not null and (? or person_id = any(?))",
                DaysAway::span,
                from,
                people == null,
                people == null ? List.of() : people);
        return together(leaves.now(people, from), exempt, Function.identity());
    }

    /** Those that end in the month or later; by person, then by day. */
    public List<LeaveSpan> knownAt(long revision, YearMonth from) {
        List<LeaveSpan> exempt = sql.list(EXEMPT + "known_from <= ?", DaysAway::span, from, revision);
        return together(leaves.knownAt(revision, from), exempt, Function.identity());
    }

    /** Every version that was ever believed of those that end in the month or later; by person, then by day. */
    public List<Known<LeaveSpan>> ever(Collection<Long> people, YearMonth from) {
        List<Known<LeaveSpan>> exempt = sql.list(
                EXEMPT + "known_from is not null and person_id = any(?)",
                row -> new Known<>(span(row), row.getLong("known_from"), null),
                from,
                people);
        return together(leaves.ever(people, from), exempt, Known::fact);
    }

    private static <T> List<T> together(List<T> leaves, List<T> exempt, Function<T, LeaveSpan> span) {
        return exempt.isEmpty()
                ? leaves
                : Stream.concat(leaves.stream(), exempt.stream())
                        .sorted(Comparator.comparing(span, ORDER))
                        .toList();
    }

    private static LeaveSpan span(ResultSet row) throws SQLException {
        return new LeaveSpan(
                row.getLong("person_id"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Objects.requireNonNull(Sql.day(row, "valid_until")));
    }
}
