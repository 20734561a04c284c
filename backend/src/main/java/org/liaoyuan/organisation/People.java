package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** The face for people. It knows no scope: whoever shows a person found here checks that the caller may see them. */
@ApplicationScoped
public class People {
    private static final String SELECT = "select id, staff_no, name, unit_id, hired_on from person where ";

    private final Sql sql;
    private final Units units;
    private final Event<PeopleRegistered> registered;
    private final Audit audit;
    private final Clock clock;

    People(Sql sql, Units units, Event<PeopleRegistered> registered, Audit audit, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.registered = registered;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a person who is no officer into the bank, within the caller's transaction; returns the id.
     *
     * @param unitCode home unit; {@link Units#HEAD_OFFICE} is one too
     * @throws org.liaoyuan.platform.problem.ProblemException 400 for a malformed number or name or an unknown unit, 409 for
     *     a number that somebody has; its errors point at {@code /staffNo}, {@code /name} and {@code /unitCode}
     */
    public long register(String staffNo, String name, String unitCode) {
        List<FieldError> errors = new ArrayList<>();
        if (!OfficerCells.isCode(staffNo)) {
            errors.add(FieldError.pointer("/staffNo", "code-form"));
        }
        if (!OfficerCells.isName(name)) {
            errors.add(FieldError.pointer("/name", "name-form", OfficerCells.LONGEST_NAME));
        }
        Optional<Unit> unit = units.all().byCode(unitCode);
        if (unit.isEmpty()) {
            errors.add(FieldError.pointer("/unitCode", "no-such-unit", unitCode));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_INPUT.toException().with(errors);
        }
        long id = insert(staffNo, name.strip(), unit.orElseThrow().id());
        audit.record("PERSON_REGISTERED", "person", staffNo, null, Map.of("name", name.strip(), "unitCode", unitCode));
        registered.fire(new PeopleRegistered(List.of(id)));
        return id;
    }

    private long insert(String staffNo, String name, long unitId) {
        return sql.one("""
                        insert into person (staff_no, name, unit_id, created_at) values (?, ?, ?, ?)
                        on conflict (staff_no) do nothing returning id
                        """, row -> row.getLong("id"), staffNo, name, unitId, clock.instant())
                .orElseThrow(() -> ProblemType.CONFLICT
                        .toException()
                        .with(FieldError.pointer("/staffNo", "staff-no-taken", staffNo)));
    }

    public Optional<Person> byStaffNo(String staffNo) {
        return sql.one(SELECT + "staff_no = ?", People::person, staffNo);
    }

    public Optional<Person> byId(long id) {
        return sql.one(SELECT + "id = ?", People::person, id);
    }

    public List<Person> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "id = any(?) order by id", People::person, List.copyOf(ids));
    }

    /** By staff number; numbers that nobody has are absent. */
    public Map<String, Person> byStaffNos(Collection<String> staffNos) {
        Map<String, Person> found = new HashMap<>();
        sql.list(SELECT + "staff_no = any(?)", People::person, List.copyOf(staffNos))
                .forEach(person -> found.put(person.staffNo(), person));
        return found;
    }

    /** Names by id; ids that nobody has are absent. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        byIds(ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getLong("unit_id"),
                Sql.day(row, "hired_on"));
    }
}
