package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Known;
import org.liaoyuan.platform.persistence.Sql;

/** The face for whole histories of officers, as known now or at a revision. It knows no scope. */
@ApplicationScoped
public class OfficerSpells {
    private static final String SELECT = """
            select a.person_id, p.staff_no, a.unit_id, u.parent_id, a.valid_from, a.valid_until, a.known_from, a.known_until
            from assignment a join person p on p.id = a.person_id join unit u on u.id = a.unit_id
            where\s""";

    private static final String ORDER = " order by a.person_id, a.valid_from";

    private final Sql sql;

    OfficerSpells(Sql sql) {
        this.sql = sql;
    }

    /**
     * By person, then by day.
     *
     * @param people null for everybody
     */
    public List<OfficerSpell> now(@Nullable Collection<Long> people) {
        return people == null
                ? sql.list(SELECT + "a.known_until is null" + ORDER, OfficerSpells::spell)
                : sql.list(
                        SELECT + "a.known_until is null and a.person_id = any(?)" + ORDER,
                        OfficerSpells::spell,
                        people);
    }

    /** By person, then by day. */
    public List<OfficerSpell> knownAt(long revision) {
        return sql.list(
                SELECT + "a.known_from <= ? and coalesce(a.known_until > ?, true)" + ORDER,
                OfficerSpells::spell,
                revision,
                revision);
    }

    /** Every version that was ever believed; by person, then by day. */
    public List<Known<OfficerSpell>> ever(Collection<Long> people) {
        return sql.list(
                SELECT + "a.person_id = any(?)" + ORDER,
                row -> new Known<>(spell(row), row.getLong("known_from"), Sql.longOrNull(row, "known_until")),
                people);
    }

    private static OfficerSpell spell(ResultSet row) throws SQLException {
        return new OfficerSpell(
                row.getLong("person_id"),
                row.getString("staff_no"),
                row.getLong("unit_id"),
                row.getLong("parent_id"),
                Objects.requireNonNull(Sql.day(row, "valid_from")),
                Sql.day(row, "valid_until"));
    }
}
