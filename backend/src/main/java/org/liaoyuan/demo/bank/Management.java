package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.SubBranch.Branch;

/** Everybody with a role who is no officer. */
final class Management {
    private static final List<String> COLUMNS = List.of("staff_no", "name", "unit_code", "role", "from", "until");
    private static final String HEAD_OFFICE = "HO";
    private static final int HEAD_OFFICE_PEOPLE = 3;
    private static final int AUDITORS = 2;
    private static final int CANDIDATES_OF_A_BRANCH = 2;

    private final List<Staff> staff = new ArrayList<>();

    private Management() {}

    static List<Staff> of(List<SubBranch> network) {
        Management management = new Management();
        for (int i = 0; i < HEAD_OFFICE_PEOPLE; i++) {
            management.add(Role.HEAD_OFFICE, 830_000, "总行零贷 H%02d", HEAD_OFFICE, "总行");
        }
        for (int i = 0; i < AUDITORS; i++) {
            management.add(Role.AUDITOR, 840_000, "审计 T%02d", HEAD_OFFICE, "总行");
        }
        network.stream().map(SubBranch::branch).distinct().forEach(management::branch);
        for (SubBranch unit : network) {
            management.add(Role.SUB_BRANCH_MANAGER, 821_000, "支行经理 S%02d", unit.code(), unit.name());
        }
        return List.copyOf(management.staff);
    }

    static Csv file(List<Staff> staff, LocalDate from) {
        Csv file = Csv.of(COLUMNS);
        staff.forEach(person ->
                file.row(Arrays.asList(person.staffNo(), person.name(), person.unitCode(), person.role(), from, null)));
        return file;
    }

    private void branch(Branch branch) {
        add(Role.BRANCH_MANAGER, 820_000, "分行经理 B%02d", branch.code(), branch.name());
        for (int i = 0; i < CANDIDATES_OF_A_BRANCH; i++) {
            add(Role.CANDIDATE, 850_000, "后备人才 C%02d", branch.code(), branch.name());
        }
    }

    private void add(Role role, int before, String name, String unitCode, String unitName) {
        int number =
                1 + (int) staff.stream().filter(other -> other.role() == role).count();
        staff.add(new Staff(role, Integer.toString(before + number), String.format(name, number), unitCode, unitName));
    }
}
