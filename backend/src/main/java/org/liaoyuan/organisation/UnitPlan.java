package org.liaoyuan.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.OfficerRow.Place;

/** The units that the rows of a file name, against each other and against those of the bank. */
final class UnitPlan {

    private final UnitTree bank;
    private final Map<String, Planned> planned = new LinkedHashMap<>();

    UnitPlan(UnitTree bank) {
        this.bank = bank;
    }

    /** A unit as a row names it first. */
    record Planned(
            long row,
            String code,
            String name,
            UnitLevel level,
            @Nullable String parentCode) {}

    void add(OfficerRow row) throws BadCell {
        String branch = row.branch().code();
        add(row.row(), row.branch(), UnitLevel.BRANCH, null, OfficerColumns.BRANCH_CODE, OfficerColumns.BRANCH_NAME);
        add(
                row.row(),
                row.subBranch(),
                UnitLevel.SUB_BRANCH,
                branch,
                OfficerColumns.SUB_BRANCH_CODE,
                OfficerColumns.SUB_BRANCH_NAME);
    }

    private void add(
            long row, Place place, UnitLevel level, @Nullable String branch, String codeColumn, String nameColumn)
            throws BadCell {
        Planned first = planned.get(place.code());
        if (first == null) {
            checkKnown(place.code(), level, branch, codeColumn);
            planned.put(place.code(), new Planned(row, place.code(), place.name(), level, branch));
            return;
        }
        check(first.level(), first.parentCode(), level, branch, codeColumn);
        if (!first.name().equals(place.name())) {
            throw new BadCell(nameColumn, RowFault.NAME_CONFLICT, first.name(), first.row());
        }
    }

    private void checkKnown(String code, UnitLevel level, @Nullable String branch, String column) throws BadCell {
        Optional<Unit> known = bank.byCode(code);
        if (known.isPresent()) {
            check(known.get().level(), parentOf(known.get()), level, branch, column);
        }
    }

    private static void check(
            UnitLevel is, @Nullable String isOf, UnitLevel should, @Nullable String branch, String column)
            throws BadCell {
        if (is != should) {
            throw new BadCell(column, should == UnitLevel.BRANCH ? RowFault.NOT_A_BRANCH : RowFault.NOT_A_SUB_BRANCH);
        }
        if (branch != null && isOf != null && !branch.equals(isOf)) {
            throw new BadCell(column, RowFault.OTHER_BRANCH, isOf);
        }
    }

    private @Nullable String parentOf(Unit unit) {
        return unit.parentId() == null ? null : bank.unit(unit.parentId()).code();
    }

    /** Branches before sub-branches. */
    List<Planned> created() {
        return planned.values().stream()
                .filter(unit -> bank.byCode(unit.code()).isEmpty())
                .sorted(Comparator.comparing(Planned::level))
                .toList();
    }

    List<Planned> renamed() {
        return planned.values().stream()
                .filter(unit -> bank.byCode(unit.code())
                        .filter(known -> !known.name().equals(unit.name()))
                        .isPresent())
                .toList();
    }
}
