package org.liaoyuan.access;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.table.CellDay;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;

/**
 * A row of a people file; what cannot be read is null.
 *
 * @param raw the cells as they stood in the file
 */
record PeopleRow(long number, Map<String, String> cells, List<String> raw) {
    private static final Map<String, Role> CHINESE = Map.ofEntries(
            entry("支行负责人", Role.SUB_BRANCH_MANAGER),
            entry("支行行长", Role.SUB_BRANCH_MANAGER),
            entry("部门经理", Role.SUB_BRANCH_MANAGER),
            entry("支行行长/部门经理", Role.SUB_BRANCH_MANAGER),
            entry("分行零贷部", Role.BRANCH_MANAGER),
            entry("总行零售信贷部", Role.HEAD_OFFICE),
            entry("准入考生", Role.CANDIDATE),
            entry("后备人才", Role.CANDIDATE),
            entry("审计", Role.AUDITOR),
            entry("系统管理员", Role.ADMIN),
            entry("客户经理", Role.OFFICER));

    static PeopleRow of(Header header, TableRow row) {
        Map<String, String> cells = new HashMap<>();
        PeopleColumns.COLUMNS.all().forEach(column -> {
            int index = header.indexOf(column.name());
            cells.put(column.name(), index < 0 ? "" : CellText.clean(row.cell(index)));
        });
        return new PeopleRow(row.number(), cells, RejectedRow.cells(row));
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String staffNo() {
        return cell(PeopleColumns.STAFF_NO);
    }

    String name() {
        return cell(PeopleColumns.NAME);
    }

    String unitCode() {
        return cell(PeopleColumns.UNIT_CODE);
    }

    @Nullable
    Role role() {
        String text = cell(PeopleColumns.ROLE);
        Role chinese = CHINESE.get(text);
        if (chinese != null) {
            return chinese;
        }
        for (Role role : Role.values()) {
            if (role.name().equals(text.toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        return null;
    }

    @Nullable
    LocalDate day(String column) {
        return CellDay.of(cell(column));
    }
}
