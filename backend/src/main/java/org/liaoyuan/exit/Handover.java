package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.action.ActionState;
import org.liaoyuan.action.Actions;
import org.liaoyuan.action.NewAction;
import org.liaoyuan.organisation.Units;

/** The checklist of what an officer hands over: an entry is an action of whoever leads the sub-branch, or else the branch. */
@ApplicationScoped
class Handover {
    private final Instance<HandoverSource> sources;
    private final Actions actions;
    private final RoleHolders holders;
    private final Units units;
    private final ExitClock days;

    Handover(@Any Instance<HandoverSource> sources, Actions actions, RoleHolders holders, Units units, ExitClock days) {
        this.sources = sources;
        this.actions = actions;
        this.holders = holders;
        this.units = units;
        this.days = days;
    }

    void open(ExitCase one) {
        Long leader = leader(one);
        if (leader == null) {
            return;
        }
        LocalDate dueOn = days.handoverDue(days.today());
        sources.stream()
                .flatMap(source -> source.of(one.personId()).stream())
                .forEach(item -> actions.assign(
                        leader, new NewAction(item.title(), item.detail(), dueOn, true, one.subject()), null));
    }

    List<ActionState> of(ExitCase one) {
        return actions.of(one.subject());
    }

    private @Nullable Long leader(ExitCase one) {
        return holders.holders(Role.SUB_BRANCH_MANAGER, one.unitId()).stream()
                .findFirst()
                .orElseGet(() -> holders
                        .holders(
                                Role.BRANCH_MANAGER,
                                Objects.requireNonNull(
                                        units.all().unit(one.unitId()).parentId()))
                        .stream()
                        .findFirst()
                        .orElse(null));
    }
}
