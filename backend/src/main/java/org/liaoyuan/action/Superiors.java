package org.liaoyuan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;

/** Who stands above the owner of an action, step by step: sub-branch, branch, head office. */
@ApplicationScoped
class Superiors {
    private final RoleHolders holders;
    private final Units units;

    Superiors(RoleHolders holders, Units units) {
        this.holders = holders;
        this.units = units;
    }

    /** Those of the step, or of the next above it that anybody holds; empty above the last. */
    List<Long> at(int step, Role ownerRole, long unitId, long ownerId) {
        List<List<Long>> steps = steps(ownerRole, unitId, ownerId);
        return step > steps.size() ? List.of() : steps.get(step - 1);
    }

    /** Steps that nobody holds are left out. */
    private List<List<Long>> steps(Role ownerRole, long unitId, long ownerId) {
        UnitTree tree = units.all();
        List<List<Long>> steps = new ArrayList<>();
        Unit unit = tree.unit(unitId);
        while (true) {
            Role role = managerOf(unit.level());
            if (role.compareTo(ownerRole) > 0) {
                List<Long> those = holders.holders(role, unit.id()).stream()
                        .filter(id -> id != ownerId)
                        .toList();
                if (!those.isEmpty()) {
                    steps.add(those);
                }
            }
            if (unit.parentId() == null) {
                return steps;
            }
            unit = tree.unit(Objects.requireNonNull(unit.parentId()));
        }
    }

    private static Role managerOf(UnitLevel level) {
        return switch (level) {
            case SUB_BRANCH -> Role.SUB_BRANCH_MANAGER;
            case BRANCH -> Role.BRANCH_MANAGER;
            case HEAD_OFFICE -> Role.HEAD_OFFICE;
        };
    }
}
