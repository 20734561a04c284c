package org.liaoyuan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.HeldRole;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;

class DirectionTest {
    private static final UnitTree TREE = new UnitTree(List.of(
            new Unit(1, "HO", "总行", UnitLevel.HEAD_OFFICE, null),
            new Unit(2, "B1", "一分行", UnitLevel.BRANCH, 1L),
            new Unit(3, "S11", "一支行", UnitLevel.SUB_BRANCH, 2L),
            new Unit(4, "B2", "二分行", UnitLevel.BRANCH, 1L)));

    @Test
    void eachRoleDirectsThoseBelowItInItsUnits() {
        assertThat(reaches(new HeldRole(Role.SUB_BRANCH_MANAGER, 3)))
                .containsExactly(new Direction.Reach(Set.of(Role.OFFICER), Set.of(3L)));
        assertThat(reaches(new HeldRole(Role.BRANCH_MANAGER, 2)))
                .containsExactly(new Direction.Reach(Set.of(Role.OFFICER, Role.SUB_BRANCH_MANAGER), Set.of(2L, 3L)));
        assertThat(reaches(new HeldRole(Role.HEAD_OFFICE, 1)).get(0).units()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    void othersDirectNobody() {
        for (Role role : List.of(Role.OFFICER, Role.CANDIDATE, Role.AUDITOR, Role.ADMIN)) {
            assertThat(reaches(new HeldRole(role, 1))).as(role.name()).isEmpty();
        }
    }

    @Test
    void twoRolesReachEachTheirOwn() {
        assertThat(reaches(new HeldRole(Role.SUB_BRANCH_MANAGER, 3), new HeldRole(Role.BRANCH_MANAGER, 4)))
                .containsExactly(
                        new Direction.Reach(Set.of(Role.OFFICER), Set.of(3L)),
                        new Direction.Reach(Set.of(Role.OFFICER, Role.SUB_BRANCH_MANAGER), Set.of(4L)));
    }

    private static List<Direction.Reach> reaches(HeldRole... held) {
        return Direction.of(17, List.of(held), TREE).reaches();
    }
}
