package org.liaoyuan.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.platform.json.IncomingText;

/** What a people file wants done, row by row, checked against what is there and against the rows before. */
final class PeoplePlan {
    /** As {@code People.register} takes them. */
    private static final Pattern STAFF_NO = Pattern.compile("[A-Za-z0-9\\p{IsHan}][A-Za-z0-9\\p{IsHan}._-]{0,63}");

    private static final int LONGEST_NAME = 100;

    private final int width;
    private final UnitTree units;
    private final Map<String, Person> known;
    private final String maker;
    private final Map<String, List<RoleSpan>> held = new HashMap<>();

    private final Map<String, PeopleRow> newPeople = new LinkedHashMap<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final PeopleFaults faults = new PeopleFaults();
    private long duplicates;

    /** A role to be granted. */
    record Wish(String staffNo, RoleSpan span, Unit unit) {}

    /** @param width how many cells each row should have */
    PeoplePlan(int width, UnitTree units, Map<String, Person> known, Map<Long, List<RoleSpan>> heldById, String maker) {
        this.width = width;
        this.units = units;
        this.known = known;
        this.maker = maker;
        known.forEach(
                (staffNo, person) -> held.put(staffNo, new ArrayList<>(heldById.getOrDefault(person.id(), List.of()))));
    }

    /** By staff number, with the row that names them first. */
    Map<String, PeopleRow> newPeople() {
        return newPeople;
    }

    List<Wish> wishes() {
        return wishes;
    }

    PeopleFaults faults() {
        return faults;
    }

    long duplicates() {
        return duplicates;
    }

    void add(PeopleRow row) {
        if (row.raw().size() != width) {
            faults.add(row, null, "cells", width, row.raw().size());
            return;
        }
        int before = faults.count();
        checkPerson(row);
        Optional<Unit> unit = units.byCode(row.unitCode());
        if (unit.isEmpty()) {
            fault(row, PeopleColumns.UNIT_CODE, "no-such-unit", row.unitCode());
        }
        Role role = row.role();
        if (role == null) {
            fault(row, PeopleColumns.ROLE, "no-such-role");
        }
        LocalDate from = day(row, PeopleColumns.FROM, true);
        LocalDate until = day(row, PeopleColumns.UNTIL, false);
        if (faults.count() == before && role != null && from != null) {
            wish(row, RoleSpan.of(role, unit.orElseThrow().id(), from, until), unit.orElseThrow());
        }
    }

    private void checkPerson(PeopleRow row) {
        if (!STAFF_NO.matcher(row.staffNo()).matches()) {
            fault(row, PeopleColumns.STAFF_NO, "code-form");
        } else if (row.staffNo().equals(maker)) {
            fault(row, PeopleColumns.STAFF_NO, "not-yourself");
        }
        int length = row.name().codePointCount(0, row.name().length());
        if (row.name().isEmpty()) {
            fault(row, PeopleColumns.NAME, "required");
        } else if (length > LONGEST_NAME || IncomingText.check(row.name(), false) != null) {
            fault(row, PeopleColumns.NAME, "name-form", LONGEST_NAME);
        } else {
            checkName(row);
        }
    }

    /** A slip in the number would give somebody else's rights away. */
    private void checkName(PeopleRow row) {
        Person person = known.get(row.staffNo());
        PeopleRow first = newPeople.get(row.staffNo());
        String name = person != null ? person.name() : first != null ? first.name() : row.name();
        if (!name.equals(row.name())) {
            fault(row, PeopleColumns.NAME, "name-differs", name);
        }
    }

    private @Nullable LocalDate day(PeopleRow row, String column, boolean needed) {
        if (row.cell(column).isEmpty()) {
            if (needed) {
                fault(row, column, "required");
            }
            return null;
        }
        LocalDate day = row.day(column);
        if (day == null) {
            fault(row, column, "not-a-date");
        }
        return day;
    }

    private void wish(PeopleRow row, RoleSpan span, Unit unit) {
        List<RoleSpan> spans = held.computeIfAbsent(row.staffNo(), none -> new ArrayList<>());
        if (spans.stream().anyMatch(span::equalTo)) {
            duplicates++;
            return;
        }
        Optional<RoleFault> refused = RoleRules.fault(span, unit, spans);
        if (refused.isPresent()) {
            RoleFault fault = refused.get();
            String column = fault.field().equals("unitCode") ? PeopleColumns.UNIT_CODE : fault.field();
            fault(row, column, fault.code(), fault.args().toArray());
            return;
        }
        if (!known.containsKey(row.staffNo())) {
            newPeople.putIfAbsent(row.staffNo(), row);
        }
        spans.add(span);
        wishes.add(new Wish(row.staffNo(), span, unit));
    }

    private void fault(PeopleRow row, String column, String code, Object... args) {
        faults.add(row, column, code, args);
    }
}
