package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaoyuan.platform.persistence.Sql;

/** The face for people. It knows no scope: whoever shows a person found here checks that the caller may see them. */
@ApplicationScoped
public class People {
    private static final String SELECT = "select id, staff_no, name, unit_id, hired_on from person where ";

    private final Sql sql;
    private final Clock clock;
    private final Event<PeopleRegistered> registered;

    People(Sql sql, Clock clock, Event<PeopleRegistered> registered) {
        this.sql = sql;
        this.clock = clock;
        this.registered = registered;
    }

    /** A person who is no officer, in the running transaction; the unit must exist and the number be new. */
    public long register(String staffNo, String name, String unitCode) {
        long id = sql.count("""
                insert into person (staff_no, name, unit_id, created_at)
                select ?, ?, id, ? from unit where code = ? returning id""", staffNo, name, clock.instant(), unitCode);
        registered.fire(new PeopleRegistered(List.of(id)));
        return id;
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
