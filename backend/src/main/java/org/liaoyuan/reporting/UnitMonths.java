package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.Versions;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.ResultMonth;
import org.liaoyuan.scoring.ResultMonths;

/** The gate of every report: no figure is read before the unit was found to be the caller's to see. */
@ApplicationScoped
class UnitMonths {
    private final ResultMonths months;
    private final Units units;
    private final Caller caller;
    private final Versions versions;

    UnitMonths(ResultMonths months, Units units, Caller caller, Versions versions) {
        this.months = months;
        this.units = units;
        this.caller = caller;
        this.versions = versions;
    }

    /**
     * @param unitCode the caller's own unless given
     * @throws org.liaoyuan.platform.problem.ProblemException 404 for a month or a unit that is not the caller's to see
     */
    UnitMonth of(YearMonth month, @Nullable String unitCode) {
        Scope scope = caller.scope();
        Version version = versions.ofFacts(scope);
        UnitTree tree = units.all();
        Unit unit = (unitCode == null || unitCode.isEmpty() ? own(tree, scope) : tree.byCode(unitCode))
                .filter(found -> scope.covers(found.id()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        ResultMonth found = months.find(month).orElseThrow(ProblemType.NOT_FOUND::toException);
        return new UnitMonth(found, unit, tree.withBelow(unit.id()), tree, version);
    }

    /** The topmost of the caller's units; whoever has several side by side sees the first by its code. */
    private static Optional<Unit> own(UnitTree tree, Scope scope) {
        return tree.units().stream()
                .filter(unit -> scope.covers(unit.id()))
                .filter(unit -> unit.parentId() == null || !scope.covers(unit.parentId()))
                .min(Comparator.comparing(Unit::code));
    }
}
