package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitLevel;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Says who may read and who may hand down the targets of a unit, and for which months. */
@ApplicationScoped
class TargetDesk {
    private final Units units;
    private final Caller caller;
    private final ClosedMonths closed;
    private final BankTime time;

    TargetDesk(Units units, Caller caller, ClosedMonths closed, BankTime time) {
        this.units = units;
        this.caller = caller;
        this.closed = closed;
        this.time = time;
    }

    /** A unit with those directly below it, by code. */
    record Place(Unit unit, List<Unit> children, UnitTree tree) {}

    /** @throws org.liaoyuan.platform.problem.ProblemException 404 for a unit that is not the caller's to see */
    Place readable(String code) {
        UnitTree tree = units.all();
        Unit unit = tree.byCode(code)
                .filter(found -> caller.scope().covers(found.id()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        List<Unit> children = tree.units().stream()
                .filter(child -> Long.valueOf(unit.id()).equals(child.parentId()))
                .toList();
        return new Place(unit, children, tree);
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 404 as above, and 403 for whoever may only read it */
    Place givable(String code, SheetKind kind) {
        Place place = readable(code);
        if (giver(place.unit(), kind) == null) {
            throw ProblemType.NOT_FOUND.toException();
        }
        if (!mayGive(place.unit(), kind)) {
            throw ProblemType.FORBIDDEN.toException();
        }
        return place;
    }

    boolean mayGive(Unit unit, SheetKind kind) {
        Role giver = giver(unit, kind);
        return giver != null && caller.holds(giver, unit.id());
    }

    /** Sub-branches hand nothing down: their officers' targets are the branch's to give. */
    private static @Nullable Role giver(Unit unit, SheetKind kind) {
        if (unit.level() == UnitLevel.BRANCH) {
            return Role.BRANCH_MANAGER;
        }
        return unit.level() == UnitLevel.HEAD_OFFICE && kind == SheetKind.UNITS ? Role.HEAD_OFFICE : null;
    }

    List<YearMonth> openMonths(int year) {
        return months(year).filter(month -> !isClosed(month)).toList();
    }

    List<YearMonth> closedMonths(int year) {
        return months(year).filter(this::isClosed).toList();
    }

    private static Stream<YearMonth> months(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month));
    }

    boolean isClosed(YearMonth month) {
        return closed.latest().filter(latest -> !month.isAfter(latest)).isPresent();
    }

    /** Officers get targets for months up to the coming one. */
    void mustNotBeFar(YearMonth month) {
        YearMonth last = closed.latest()
                .map(latest -> latest.plusMonths(1))
                .filter(open -> open.isAfter(time.month()))
                .orElse(time.month())
                .plusMonths(1);
        if (month.isAfter(last)) {
            throw FieldError.parameter("month", "above-limit", last).toException();
        }
    }

    void mustBeOpen(YearMonth month) {
        if (isClosed(month)) {
            throw ProblemType.MONTH_CLOSED.toException(month);
        }
    }
}
