package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liaoyuan.organisation.KnownOfficer.KnownAssignment;
import org.liaoyuan.platform.persistence.Sql;

/** Reads what the bank knows of the people in a file; a file is checked against the whole bank, so no scope narrows it. */
@ApplicationScoped
class OfficerQueries {

    private final Sql sql;

    OfficerQueries(Sql sql) {
        this.sql = sql;
    }

    /** By staff number; numbers that nobody has are absent. */
    Map<String, KnownOfficer> byStaffNo(Collection<String> staffNos) {
        List<String> asked = List.copyOf(staffNos);
        Map<Long, List<KnownAssignment>> assignments = assignments(asked);
        Map<String, KnownOfficer> known = new HashMap<>();
        sql.list("""
                select p.id, p.staff_no, p.name, p.phone, u.code, p.hired_on
                from person p join unit u on u.id = p.unit_id
                where p.staff_no = any(?)
                """, row -> known.put(row.getString("staff_no"), officer(row, assignments)), asked);
        return known;
    }

    private Map<Long, List<KnownAssignment>> assignments(List<String> staffNos) {
        Map<Long, List<KnownAssignment>> byPerson = new HashMap<>();
        sql.list(
                """
                select a.person_id, a.id, u.code, a.valid_from, a.valid_until, a.left_reason
                from assignment a
                join person p on p.id = a.person_id
                join unit u on u.id = a.unit_id
                where a.known_until is null and p.staff_no = any(?)
                order by a.person_id, a.valid_from
                """,
                row -> byPerson.computeIfAbsent(row.getLong("person_id"), id -> new ArrayList<>())
                        .add(assignment(row)),
                staffNos);
        return byPerson;
    }

    private static KnownOfficer officer(ResultSet row, Map<Long, List<KnownAssignment>> assignments)
            throws SQLException {
        long id = row.getLong("id");
        return new KnownOfficer(
                id,
                row.getString("name"),
                row.getString("phone"),
                row.getString("code"),
                Sql.day(row, "hired_on"),
                assignments.getOrDefault(id, List.of()));
    }

    private static KnownAssignment assignment(ResultSet row) throws SQLException {
        return new KnownAssignment(
                row.getLong("id"),
                new Assignment(
                        row.getString("code"),
                        Objects.requireNonNull(Sql.day(row, "valid_from")),
                        Objects.requireNonNullElse(Sql.day(row, "valid_until"), Assignment.OPEN),
                        row.getString("left_reason")));
    }
}
