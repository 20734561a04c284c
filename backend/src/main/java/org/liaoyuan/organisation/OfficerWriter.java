package org.liaoyuan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.CopyWriter;
import org.liaoyuan.platform.persistence.Sql;

/** Writes what a file changes, a few statements for all rows together. */
@ApplicationScoped
class OfficerWriter {

    private final Sql sql;
    private final Units units;
    private final Clock clock;

    OfficerWriter(Sql sql, Units units, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.clock = clock;
    }

    void units(UnitPlan plan, long revision) {
        List<@Nullable Object[]> created = new ArrayList<>();
        for (UnitPlan.Planned unit : plan.created()) {
            String parent = unit.parentCode() == null ? Units.HEAD_OFFICE : unit.parentCode();
            created.add(new Object[] {unit.code(), unit.name(), unit.level(), revision, parent});
        }
        sql.batch("""
                insert into unit (code, name, level, known_from, parent_id)
                select ?, ?, ?, ?, id from unit where code = ?
                """, created);
        List<@Nullable Object[]> renamed = new ArrayList<>();
        plan.renamed().forEach(unit -> renamed.add(new Object[] {unit.name(), unit.code()}));
        sql.batch("update unit set name = ? where code = ?", renamed);
    }

    /** The ids of the people that are new. */
    List<Long> people(List<OfficerChange> changes) {
        UnitTree tree = units.all();
        List<OfficerChange> fresh =
                changes.stream().filter(change -> change.known() == null).toList();
        sql.call(connection -> copyPeople(connection, fresh, tree));
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (OfficerChange change : changes) {
            if (change.known() != null && change.changesPerson()) {
                changed.add(new Object[] {
                    change.name(),
                    change.phone(),
                    unitId(tree, change.unitCode()),
                    change.hiredOn(),
                    change.known().id()
                });
            }
        }
        sql.batch(
                "update person set name = ?, phone = ?, unit_id = ?, hired_on = ?, version = version + 1 where id = ?",
                changed);
        return List.copyOf(ids(fresh).values());
    }

    private long copyPeople(Connection connection, List<OfficerChange> fresh, UnitTree tree) throws SQLException {
        try (CopyWriter copy =
                CopyWriter.into(connection, "person (staff_no, name, phone, unit_id, hired_on, created_at)")) {
            for (OfficerChange change : fresh) {
                copy.field(change.row().officerNo())
                        .field(change.name())
                        .field(change.phone())
                        .field(unitId(tree, change.unitCode()))
                        .raw(change.hiredOn())
                        .raw(clock.instant())
                        .endRow();
            }
            return copy.end();
        }
    }

    /** Beliefs are never rewritten: one that ended says with which revision, and the new one stands beside it. */
    void assignments(List<OfficerChange> changes, long revision) {
        List<Long> ended =
                changes.stream().flatMap(change -> change.ended().stream()).toList();
        if (!ended.isEmpty()) {
            sql.update("update assignment set known_until = ? where id = any(?)", revision, ended);
        }
        UnitTree tree = units.all();
        Map<String, Long> people = ids(changes);
        sql.call(connection -> copyAssignments(connection, changes, tree, people, revision));
    }

    private static long copyAssignments(
            Connection connection, List<OfficerChange> changes, UnitTree tree, Map<String, Long> people, long revision)
            throws SQLException {
        try (CopyWriter copy = CopyWriter.into(
                connection, "assignment (person_id, unit_id, valid_from, valid_until, left_reason, known_from)")) {
            for (OfficerChange change : changes) {
                for (Assignment assignment : change.added()) {
                    copy.field(Objects.requireNonNull(people.get(change.row().officerNo())))
                            .field(unitId(tree, assignment.subBranchCode()))
                            .raw(assignment.from())
                            .raw(assignment.isOpen() ? null : assignment.until())
                            .field(assignment.leftReason())
                            .field(revision)
                            .endRow();
                }
            }
            return copy.end();
        }
    }

    Set<Long> idsOf(List<OfficerChange> changes) {
        return Set.copyOf(ids(changes).values());
    }

    private Map<String, Long> ids(List<OfficerChange> changes) {
        Map<String, Long> ids = new HashMap<>();
        sql.list(
                "select id, staff_no from person where staff_no = any(?)",
                row -> ids.put(row.getString("staff_no"), row.getLong("id")),
                changes.stream().map(change -> change.row().officerNo()).toList());
        return ids;
    }

    private static long unitId(UnitTree tree, String code) {
        return tree.byCode(code).orElseThrow().id();
    }
}
