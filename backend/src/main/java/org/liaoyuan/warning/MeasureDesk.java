package org.liaoyuan.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.action.Actions;
import org.liaoyuan.action.NewAction;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.WorkingCalendar;
import org.liaoyuan.organisation.WorkingDays;

/** Gives those who lead a warned officer what is to be done, each with an owner, a last day and proof. */
@ApplicationScoped
class MeasureDesk {
    private static final int DAYS_AHEAD = 120;

    private final WarningStore store;
    private final Actions actions;
    private final RoleHolders holders;
    private final Units units;
    private final People people;
    private final WorkingCalendar calendar;
    private final WarningConfig config;

    MeasureDesk(
            WarningStore store,
            Actions actions,
            RoleHolders holders,
            Units units,
            People people,
            WorkingCalendar calendar,
            WarningConfig config) {
        this.store = store;
        this.actions = actions;
        this.holders = holders;
        this.units = units;
        this.people = people;
        this.calendar = calendar;
        this.config = config;
    }

    void assign(Collection<IssuedWarning> warnings, LocalDate today) {
        YearMonth first = YearMonth.from(today).minusMonths(config.monthsBack());
        List<IssuedWarning> recent = warnings.stream()
                .filter(warning -> !warning.month().isBefore(first))
                .toList();
        WorkingDays days = calendar.between(today, today.plusDays(DAYS_AHEAD));
        UnitTree tree = units.all();
        Map<Long, String> names =
                people
                        .byIds(recent.stream()
                                .map(IssuedWarning::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        store.add(recent.stream()
                .flatMap(warning -> Arrays.stream(MeasureKind.values())
                        .filter(kind -> kind.follows(warning.stage()))
                        .map(kind -> assign(
                                warning,
                                kind,
                                Objects.requireNonNull(names.get(warning.personId())),
                                days.after(today, config.days(kind)),
                                leader(warning, tree))))
                .toList());
    }

    private NewMeasure assign(
            IssuedWarning warning, MeasureKind kind, String officer, LocalDate dueOn, @Nullable Long leader) {
        NewAction action =
                new NewAction(kind.title(officer, warning.month()), kind.detail(), dueOn, true, warning.subject());
        return new NewMeasure(
                warning,
                kind,
                dueOn,
                leader == null ? null : actions.assign(leader, action, null).orElse(null));
    }

    /** Of the sub-branch, or else of its branch; null where nobody leads either. Nobody talks to themselves. */
    private @Nullable Long leader(IssuedWarning warning, UnitTree tree) {
        Unit unit = tree.unit(warning.unitId());
        return holders.holders(Role.SUB_BRANCH_MANAGER, unit.id()).stream()
                .filter(id -> id != warning.personId())
                .findFirst()
                .orElseGet(() -> holders.holders(Role.BRANCH_MANAGER, Objects.requireNonNull(unit.parentId())).stream()
                        .filter(id -> id != warning.personId())
                        .findFirst()
                        .orElse(null));
    }
}
